import type { CliContext } from "./cli.js";
/** The digest command. Resolves to its exit code. */
export declare function main(argv: readonly string[], { cwd, env, out, err }: CliContext): Promise<number>;
//# sourceMappingURL=digest-cli.d.ts.map
