import { type CliContext, main } from "../cli.js";
/** What a command wrote, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
/** Runs the command in `folder`, with a database of its own there, and gives its exit code and what it wrote. `around` is what else it stands in. */
export declare function run(
  folder: string,
  argv: readonly string[],
  terminal?: boolean,
  command?: typeof main,
  around?: Partial<Pick<CliContext, "env" | "input">>,
): Promise<Ran>;
//# sourceMappingURL=command.d.ts.map
