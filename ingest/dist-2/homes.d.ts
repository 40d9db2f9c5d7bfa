import type { Claim, NodeId, Region } from "@chengyu-atlas/model";
import type { NodeEntry } from "./entry.js";

type Link = Pick<Claim, "relation" | "source" | "target" | "status">;
/**
 * Where the nodes of a document are at home: as they say themselves, or as the document's claims let one see –
 * in the place where they are located, with the body that they are part of, with their employer.
 */
export declare class Homes {
  private readonly entry;
  private readonly links;
  constructor(entry: (id: NodeId) => NodeEntry | undefined, links: readonly Link[]);
  /** The home place of a node; of a Place, its parent. */
  place(id: NodeId): NodeId | undefined;
  private placeOf;
  private targets;
  /** The side that a node belongs to. */
  region(id: NodeId): Region | undefined;
  private regionOf;
  /** The side of the first that has a place, which is then the place of the node as well; else of the first that has a side. */
  private regionOfFirst;
  private regionOfPlace;
  /** The city that a node belongs to; a municipality is its own. */
  city(id: NodeId): NodeId | undefined;
  /** A place and the places above it, the highest last. */
  ancestry(id: NodeId): NodeEntry[];
}
//# sourceMappingURL=homes.d.ts.map
