import { type Claim, type EdgeId, type NodeId, type Observation } from "@chengyu-atlas/model";
import { type GraphReader, type PageRequest, type Slice, type StoredNode } from "@chengyu-atlas/store";
/** What left a store, or would leave it: by id, or in words. */
export interface Leaving {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly claims: readonly string[];
  readonly observations: readonly string[];
}
/** What a document speaks of, as a store holds it: of each edge all claims, those of other documents too. */
export interface Spoken {
  readonly document: string;
  readonly nodes: ReadonlyMap<NodeId, StoredNode>;
  readonly claims: ReadonlyMap<EdgeId, readonly Claim[]>;
  readonly observations: readonly Observation[];
}
/** Reads what a document speaks of; nothing where there is no such document. */
export declare function readSpoken(store: GraphReader, document: string): Promise<Spoken>;
/** The claims of each edge. */
export declare function claimsOf(store: GraphReader, edges: readonly EdgeId[]): Promise<Map<EdgeId, readonly Claim[]>>;
/** All items of a list that is read in pages. */
export declare function all<T>(list: (page: PageRequest) => Promise<Slice<T>>): Promise<T[]>;
/** What leaves, in words that were read while it was there, each list in order. */
export declare function inWords({ nodes, edges, claims, observations }: Leaving, spoken: Spoken): Leaving;
/** What leaves as lines, each sort with its number and the first of its names; none where nothing leaves. */
export declare function describeLeaving({ nodes, edges, claims, observations }: Leaving): string[];
//# sourceMappingURL=leaving.d.ts.map
