import type { Kind, NodeId, UnpackedNode } from "@chengyu-atlas/model";
import type { NodeCardFragment, RelationCardFragment } from "../../api/documents.generated.js";
import type { Failure } from "../../api/failure.js";
import type { Spot } from "../steps/steps.js";

/** A node with the ids of the places where it stands, as far as they are known. */
export type SceneNode = NodeCardFragment &
  Partial<Pick<UnpackedNode, "home" | "city" | "longitude" | "latitude">> & {
    /** How many nodes it stands for, where the picture is rolled up. */
    readonly holds?: number;
  };
export type SceneRelation = RelationCardFragment;

/** A part of the network as the server gives it. */
export interface SceneAnswer {
  readonly truncated: boolean;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneRelation[];
}

/** Parallel relations between two nodes, drawn as one line. */
export interface Bundle {
  readonly id: string;
  readonly a: NodeId;
  readonly b: NodeId;
  /** The relation that the line shows; the others only add to its width. */
  readonly lead: SceneRelation;
  readonly relations: readonly SceneRelation[];
  readonly crossing: boolean;
}

/** What a step brought, for placing it around its origin. */
export interface Arrival {
  readonly origin: NodeId;
  readonly ids: readonly NodeId[];
}

/** What happened to the places of nodes, in order. */
export type PlaceEvent =
  | ({ readonly do: "arrive" } & Arrival)
  | { readonly do: "place"; readonly id: NodeId; readonly at: Spot; readonly pinned: boolean }
  /** Everything that was there then is laid out anew. */
  | { readonly do: "arrange"; readonly ids: readonly NodeId[] };

interface Part {
  readonly nodes: readonly SceneNode[];
  readonly relations: readonly SceneRelation[];
}

/** What the server answered for one view: the first picture, what is shown of it, and what the steps added. */
export interface SceneData extends Part {
  /** The node whose figure this is, or `null` for the whole network. */
  readonly focus: SceneNode | null;
  /** The unfiltered first picture of this figure, which decides where things stand. */
  readonly base: Part;
  /** All that was ever there under no filter, shown now or not: each thing keeps its place while it is hidden or filtered out. */
  readonly whole: Part & { readonly events: readonly PlaceEvent[] };
  readonly arrivals: readonly Arrival[];
  /** How many of the arrivals came before the last arranging, or `null` where there was none. */
  readonly arrangedAfter: number | null;
  /** Whether a limit kept nodes out of the first picture. */
  readonly truncated: boolean;
  /** Nodes without any relation in this view: counted, not drawn. */
  readonly unlinked: number;
  /** The nodes that stand for others, where the picture is rolled up. */
  readonly gathered?: ReadonlyMap<NodeId, Gathered>;
}

/** What a gathered node holds. */
export interface Gathered {
  readonly members: readonly NodeId[];
  readonly kinds: readonly (readonly [Kind, number])[];
  /** Relations between two of its members. */
  readonly inside: number;
}

export const NONE_GATHERED: ReadonlyMap<NodeId, Gathered> = new Map();

export type Scene =
  | { readonly phase: "loading" }
  | { readonly phase: "shown"; readonly data: SceneData; readonly stale: boolean }
  /** `last` is what was drawn before, which stays. */
  | { readonly phase: "failed"; readonly failure: Failure; readonly last: SceneData | null };

/** What can be drawn of a scene in any phase. */
export function drawable(scene: Scene): SceneData | null {
  switch (scene.phase) {
    case "loading":
      return null;
    case "shown":
      return scene.data;
    case "failed":
      return scene.last;
  }
}
