/** Something that did not go in, and why. One record may be refused for several reasons, each a refusal of its own. */
export interface Refusal {
  readonly file: string;
  /** Line in `file`, from 1; absent where the file could not be opened. */
  readonly line?: number;
  /** The record, e.g. `claims[3]`; absent where the file as a whole is refused. */
  readonly record?: string;
  /** The record and field, e.g. `claims[3].source`. */
  readonly field?: string;
  readonly message: string;
}
/** Thrown where a whole file is refused; the run goes on with the next. */
export declare class FileRefused extends Error {
  readonly refusals: readonly Refusal[];
  readonly name = "FileRefused";
  constructor(refusals: readonly Refusal[]);
}
/** Refuses the whole of `file`. */
export declare function refuseFile(file: string, message: string, line?: number, field?: string): FileRefused;
/** A refusal as one line: `file:line field: message`. */
export declare function formatRefusal({ file, line, field, message }: Refusal): string;
/** `claims[3].evidence[0].quote` for `["claims", 3, "evidence", 0, "quote"]`. */
export declare function formatPath(path: readonly PropertyKey[]): string;
//# sourceMappingURL=refusal.d.ts.map
