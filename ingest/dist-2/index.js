/** From files to the graph: reading, checking, resolving and writing of documents, and the digest of what is there. */
export { digestOf, dumpTo } from "./digest.js";
export { extract } from "./extract/extract.js";
export { loadGazetteer } from "./gazetteer.js";
export { ingestPaths } from "./ingest.js";
export { formatRefusal } from "./refusal.js";
export { exitCodeOf, summarise } from "./report.js";
//# sourceMappingURL=index.js.map
