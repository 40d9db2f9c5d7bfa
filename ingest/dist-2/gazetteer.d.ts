import { type Kind, type NodeId } from "@chengyu-atlas/model";
import { type NodeEntry } from "./entry.js";
import { Names } from "./names.js";
import { type Refusal } from "./refusal.js";
/** Known nodes to look names up in. They reach the graph only where a document mentions them. */
export declare class Gazetteer {
  private readonly entries;
  readonly names: Names;
  get(id: NodeId): NodeEntry | undefined;
  /** Every entry, in the order of the files. */
  all(): Iterable<NodeEntry>;
  /** The entry of `kind` that bears `name` as its name or as an alias of it alone. */
  canonical(kind: Kind, name: string): NodeEntry | undefined;
  /** Adds an entry; false where its id is there already. */
  add(entry: NodeEntry): boolean;
  /** Completes an entry with its place, once all places are known. */
  setPlace(id: NodeId, place: NodeId): void;
}
/** A gazetteer, and what in its files was refused. */
export interface LoadedGazetteer {
  readonly gazetteer: Gazetteer;
  readonly refused: readonly Refusal[];
}
/** Reads every YAML and JSON file in `folder`, in order of name. Throws FileRefused where there is no such folder. */
export declare function loadGazetteer(folder: string): Promise<LoadedGazetteer>;
//# sourceMappingURL=gazetteer.d.ts.map
