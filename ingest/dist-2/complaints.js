import { formatPath } from "./refusal.js";
/** Gathers what is refused in one file. A path begins with the record: `["claims", 3, …]`. */
export class Complaints {
  source;
  refusals = [];
  records = new Set();
  constructor(source) {
    this.source = source;
  }
  /** Refuses the record that `path` lies in. */
  refuse(path, message, line = this.source.lineOf(path)) {
    const record = formatPath(path.slice(0, 2));
    this.records.add(record);
    const named = this.source.nameOf?.(path) ?? { record, field: formatPath(path) };
    this.refusals.push({ file: this.source.file, line, record: named.record, field: named.field, message });
  }
  /** Whether the record at `path` has been refused. */
  has(path) {
    return this.records.has(formatPath(path.slice(0, 2)));
  }
  /** How many records have been refused, each counted once. */
  get count() {
    return this.records.size;
  }
  lineOf(path) {
    return this.source.lineOf(path);
  }
}
//# sourceMappingURL=complaints.js.map
