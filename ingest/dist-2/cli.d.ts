import { type StoreEnvironment } from "@chengyu-atlas/store";
import { type Output } from "./progress.js";
import type { Input } from "./propose/confirm.js";
/** Around the command: where paths begin, what names the database, where lines go. */
export interface CliContext {
  readonly cwd: string;
  readonly env: StoreEnvironment;
  readonly out: Output;
  readonly err: Output;
  /** Where questions are answered; process.stdin where it is left out. */
  readonly input?: Input;
}
/** The gazetteer that comes with the project. */
export declare const DEFAULT_GAZETTEER: string;
/** The ingest command. Resolves to its exit code. */
export declare function main(argv: readonly string[], context: CliContext): Promise<number>;
//# sourceMappingURL=cli.d.ts.map
