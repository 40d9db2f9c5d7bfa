import type { Receipt } from "./bundle.js";
import { canonicalJson } from "./canonical.js";
import type { Claim, DocumentRecord, GraphNode, Observation } from "./fields.js";

/** One line of the canonical dump. Nodes come first, then claims, observations and documents, each by id. */
export type DumpRecord =
  | { readonly node: GraphNode & { readonly documents: readonly string[] } }
  | { readonly claim: Claim }
  | { readonly observation: Observation }
  | { readonly document: DocumentRecord & { readonly text: string; readonly receipt: Receipt } };

/** A record as its canonical line, without the line end. */
export function dumpLine(record: DumpRecord): string {
  return canonicalJson(record);
}
