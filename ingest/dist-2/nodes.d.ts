import { type NodeId } from "@chengyu-atlas/model";
import type { Complaints } from "./complaints.js";
import type { Gazetteer } from "./gazetteer.js";
import type { NodeInput } from "./schema.js";
import { Scope } from "./scope.js";
import type { Fallen, Item } from "./validate.js";
/** The nodes of a document, by name, and the employer of each person that has one. */
export interface Declared {
  readonly scope: Scope;
  readonly employers: ReadonlyMap<NodeId, NodeId>;
}
interface NodeRecords {
  readonly nodes: readonly Item<NodeInput>[];
  readonly fallen: readonly Fallen[];
  readonly complaints: Complaints;
}
/**
 * Gives the nodes of a document their ids, places and what the gazetteer lends them. A name that the gazetteer knows
 * as another name of an entry of the same kind is that entry: 中科院 and 中国科学院 are one node in all documents.
 */
export declare function declareNodes({ nodes, fallen, complaints }: NodeRecords, gazetteer: Gazetteer): Declared;
//# sourceMappingURL=nodes.d.ts.map
