import { join } from "node:path";
import { type CliContext, main } from "../cli.js";

/** What a command wrote, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in `folder`, with a database of its own there, and gives its exit code and what it wrote. `around` is what else it stands in. */
export async function run(
  folder: string,
  argv: readonly string[],
  terminal = false,
  command = main,
  around: Partial<Pick<CliContext, "env" | "input">> = {},
): Promise<Ran> {
  const written = { out: "", err: "" };
  const output = (to: keyof typeof written) => ({
    isTTY: terminal,
    columns: 80,
    write: (text: string) => {
      written[to] += text;
    },
  });
  const env = { ATLAS_DB: join(folder, "atlas.db"), ...around.env };
  const code = await command(argv, { ...around, cwd: folder, env, out: output("out"), err: output("err") });
  return { code, ...written };
}
