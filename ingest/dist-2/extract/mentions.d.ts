import { type Claim, type Mention, type NodeId } from "@chengyu-atlas/model";
import { type NodeEntry } from "../entry.js";
import type { Gazetteer } from "../gazetteer.js";
/** What the document says of its nodes, and the places that these stand in. */
export declare function mentionsOf(
  nodes: ReadonlyMap<NodeId, NodeEntry>,
  claims: readonly Claim[],
  gazetteer: Gazetteer,
): readonly Mention[];
//# sourceMappingURL=mentions.d.ts.map
