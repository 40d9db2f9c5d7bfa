import type { Source } from "./parse.js";
import { type Refusal } from "./refusal.js";

type Path = readonly PropertyKey[];
/** Gathers what is refused in one file. A path begins with the record: `["claims", 3, …]`. */
export declare class Complaints {
  private readonly source;
  readonly refusals: Refusal[];
  private readonly records;
  constructor(source: Source);
  /** Refuses the record that `path` lies in. */
  refuse(path: Path, message: string, line?: number): void;
  /** Whether the record at `path` has been refused. */
  has(path: Path): boolean;
  /** How many records have been refused, each counted once. */
  get count(): number;
  lineOf(path: Path): number;
}
//# sourceMappingURL=complaints.d.ts.map
