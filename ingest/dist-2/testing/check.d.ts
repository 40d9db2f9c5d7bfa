import type { DocumentBundle } from "@chengyu-atlas/model";
import type { IngestReport } from "../report.js";
/** What came of reading files without a store: the bundles, and each refusal as a line with short file names. */
export interface Checked {
  readonly report: IngestReport;
  readonly refused: readonly string[];
  readonly bundles: readonly DocumentBundle[];
}
/** Reads `files`; those under `gazetteer/` are the gazetteer. */
export declare function check(files: Readonly<Record<string, string | Uint8Array>>): Promise<Checked>;
/** A small document of two nodes, to which tests add their own records. */
export declare function document(records: string, text?: string): string;
//# sourceMappingURL=check.d.ts.map
