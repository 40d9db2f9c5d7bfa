import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "@chengyu-atlas/store";
import { digestOf, dumpTo } from "./digest.js";

const HELP = `Usage: npm run digest [-- --dump FILE]

Prints the SHA-256 of the whole graph in canonical form: the same graph gives the same digest, on either engine and
after any number of readings. --dump FILE also writes that form, one JSON record a line.
`;
/** The digest command. Resolves to its exit code. */
export async function main(argv, { cwd, env, out, err }) {
  try {
    const { values } = parseArgs({ args: [...argv], options: { dump: { type: "string" }, help: { type: "boolean", short: "h" } } });
    if (values.help) {
      out.write(HELP);
      return 0;
    }
    const store = await openStore(env);
    try {
      out.write(`${await (values.dump === undefined ? digestOf(store) : dumpTo(store, resolve(cwd, values.dump)))}\n`);
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    err.write(`${error.message}\n`);
    return 1;
  }
}
//# sourceMappingURL=digest-cli.js.map
