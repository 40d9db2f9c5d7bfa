import { type NodeId } from "@chengyu-atlas/model";
import { type GraphCurator, type GraphReader } from "@chengyu-atlas/store";
/** Two nodes that a rule has put together. */
export interface Merged {
  readonly from: NodeId;
  readonly into: NodeId;
  readonly rule: string;
}
/**
 * Puts companies together that differ in the wording of their legal form alone, each as a decision in the journal that names the
 * rule and can be undone. A pair on which there ever was a decision is left as it is.
 */
export declare function mergeLegalForms(store: GraphReader & GraphCurator, ids: Iterable<NodeId>): Promise<readonly Merged[]>;
//# sourceMappingURL=merge-forms.d.ts.map
