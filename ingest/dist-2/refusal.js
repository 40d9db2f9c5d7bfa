/** Thrown where a whole file is refused; the run goes on with the next. */
export class FileRefused extends Error {
  refusals;
  name = "FileRefused";
  constructor(refusals) {
    super(refusals.map(formatRefusal).join("\n"));
    this.refusals = refusals;
  }
}
/** Refuses the whole of `file`. */
export function refuseFile(file, message, line, field) {
  return new FileRefused([{ file, ...(line !== undefined && { line }), ...(field !== undefined && { field }), message }]);
}
/** A refusal as one line: `file:line field: message`. */
export function formatRefusal({ file, line, field, message }) {
  return `${file}${line === undefined ? "" : `:${line}`}${field === undefined ? "" : ` ${field}`}: ${message}`;
}
/** `claims[3].evidence[0].quote` for `["claims", 3, "evidence", 0, "quote"]`. */
export function formatPath(path) {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${String(key)}`)).join("");
}
//# sourceMappingURL=refusal.js.map
