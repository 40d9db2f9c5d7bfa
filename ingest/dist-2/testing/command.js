import { join } from "node:path";
import { main } from "../cli.js";
/** Runs the command in `folder`, with a database of its own there, and gives its exit code and what it wrote. `around` is what else it stands in. */
export async function run(folder, argv, terminal = false, command = main, around = {}) {
  const written = { out: "", err: "" };
  const output = (to) => ({
    isTTY: terminal,
    columns: 80,
    write: (text) => {
      written[to] += text;
    },
  });
  const env = { ATLAS_DB: join(folder, "atlas.db"), ...around.env };
  const code = await command(argv, { ...around, cwd: folder, env, out: output("out"), err: output("err") });
  return { code, ...written };
}
//# sourceMappingURL=command.js.map
