/** From files to the graph: reading, checking, resolving and writing of documents, and the digest of what is there. */
export { digestOf, dumpTo } from "./digest.js";
export { extract } from "./extract/extract.js";
export { loadGazetteer } from "./gazetteer.js";
export { ingestPaths } from "./ingest.js";
export { formatRefusal, type Refusal } from "./refusal.js";
export { exitCodeOf, type IngestReport, type Outcome, summarise } from "./report.js";
export type { IngestOptions, Progress } from "./run.js";
//# sourceMappingURL=index.d.ts.map
