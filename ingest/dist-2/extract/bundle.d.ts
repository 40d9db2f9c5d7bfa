import type { DocumentBundle, DocumentRecord } from "@chengyu-atlas/model";
import type { Gazetteer } from "../gazetteer.js";
import type { ProposedRelation } from "../propose/judge.js";
import type { Extraction } from "../reading/types.js";
/**
 * What was found in a document, as it goes into the graph: what a proven frame says is accepted, the rest proposed, with what
 * models have `proposed` beyond it.
 */
export declare function bundleOf(
  document: DocumentRecord,
  extraction: Extraction,
  gazetteer: Gazetteer,
  proposed?: readonly ProposedRelation[],
): DocumentBundle;
//# sourceMappingURL=bundle.d.ts.map
