import type { IngestReport } from "./report.js";
import { type IngestOptions } from "./run.js";
/**
 * Reads documents and writes each in one transaction with its receipt, so that a run that ends anywhere leaves whole
 * documents and can be repeated. Memory does not grow with the number of files.
 */
export declare function ingestPaths(options: IngestOptions): Promise<IngestReport>;
//# sourceMappingURL=ingest.d.ts.map
