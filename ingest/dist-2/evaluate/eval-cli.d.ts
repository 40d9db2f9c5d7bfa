import { type CliContext } from "../cli.js";
/** The eval command. Resolves to 0, or 1 where it cannot run or a sentence that states nothing was read as stating something. */
export declare function main(argv: readonly string[], { cwd, out, err }: CliContext): Promise<number>;
//# sourceMappingURL=eval-cli.d.ts.map
