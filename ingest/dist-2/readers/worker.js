import { parentPort } from "node:worker_threads";
import { parse } from "./parse.js";
import { Unreadable } from "./parsed.js";

// parsers write warnings of their own, which no user asked for; dropped here, since a thread whose output is read elsewhere keeps the process
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;
parentPort?.on("message", ({ format, bytes, encoding }) => {
  parse(format, bytes, encoding).then(
    (parsed) => answer({ parsed }),
    (error) => answer({ refused: error instanceof Unreadable ? error.message : `cannot be read: ${firstLine(error)}` }),
  );
});
function answer(outcome) {
  parentPort?.postMessage(outcome);
}
const firstLine = (error) => String(error instanceof Error ? error.message : error).split("\n", 1)[0];
//# sourceMappingURL=worker.js.map
