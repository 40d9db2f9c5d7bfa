import { FileRefused } from "./refusal.js";

type Path = readonly PropertyKey[];
/** Something the syntax allows and the record format does not, e.g. a key given twice. */
export interface Defect {
  readonly path: Path;
  readonly line: number;
  readonly message: string;
}
/** A parsed file: its value as plain objects, arrays and strings, and where in the file each part of it stands. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  readonly defects: readonly Defect[];
  /** Line of the field at `path`, or of the nearest part around it that is there. */
  lineOf(path: Path): number;
  /** What a user calls the record and the field at `path`, where it is not the path itself. */
  nameOf?(path: Path):
    | {
        readonly record: string;
        readonly field: string;
      }
    | undefined;
}
/**
 * Reads YAML, or JSON, which is read by the same parser. Every scalar comes as the text that was written, so that
 * `2020`, `007` and `1.10` keep their form and each field decides for itself what it takes; null is an absent field.
 */
export declare function parseRecords(file: string, text: string): Source;
/** Whether an error is of a refused file; the run goes on after it. */
export declare function isRefused(error: unknown): error is FileRefused;
//# sourceMappingURL=parse.d.ts.map
