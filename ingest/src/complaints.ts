import type { Source } from "./parse.js";
import { formatPath, type Refusal } from "./refusal.js";

type Path = readonly PropertyKey[];

/** Gathers what is refused in one file. A path begins with the record: `["claims", 3, …]`. */
export class Complaints {
  readonly refusals: Refusal[] = [];
  private readonly records = new Set<string>();
  constructor(private readonly source: Source) {}

  /** Refuses the record that `path` lies in. */
  refuse(path: Path, message: string, line = this.source.lineOf(path)): void {
    const record = formatPath(path.slice(0, 2));
    this.records.add(record);
    const named = this.source.nameOf?.(path) ?? { record, field: formatPath(path) };
    this.refusals.push({ file: this.source.file, line, record: named.record, field: named.field, message });
  }

  /** Whether the record at `path` has been refused. */
  has(path: Path): boolean {
    return this.records.has(formatPath(path.slice(0, 2)));
  }

  /** How many records have been refused, each counted once. */
  get count(): number {
    return this.records.size;
  }

  lineOf(path: Path): number {
    return this.source.lineOf(path);
  }
}
