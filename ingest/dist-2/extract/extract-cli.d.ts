import { type CliContext } from "../cli.js";
/** The extract command. Resolves to 0 where all files were read, 1 where none was, else 2. */
export declare function main(argv: readonly string[], { cwd, out, err }: CliContext): Promise<number>;
//# sourceMappingURL=extract-cli.d.ts.map
