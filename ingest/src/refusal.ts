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
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(formatRefusal).join("\n"));
  }
}

/** Refuses the whole of `file`. */
export function refuseFile(file: string, message: string, line?: number, field?: string): FileRefused {
  return new FileRefused([{ file, ...(line !== undefined && { line }), ...(field !== undefined && { field }), message }]);
}

/** A refusal as one line: `file:line field: message`. */
export function formatRefusal({ file, line, field, message }: Refusal): string {
  return `${file}${line === undefined ? "" : `:${line}`}${field === undefined ? "" : ` ${field}`}: ${message}`;
}

/** `claims[3].evidence[0].quote` for `["claims", 3, "evidence", 0, "quote"]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${String(key)}`)).join("");
}
