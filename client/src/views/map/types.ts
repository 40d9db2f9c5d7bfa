import type { NodeId } from "@chengyu-atlas/model";
import type { PlaceCardFragment } from "../../api/documents.generated.js";
import type { SceneNode } from "../../state/scene/types.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The point of the map in the middle of the stage, and how many pixels a degree of latitude has. */
export interface Camera extends Point {
  readonly k: number;
}

export type MapPlace = PlaceCardFragment;

/** A node that stands somewhere on the map. */
export interface Standing {
  readonly node: SceneNode;
  readonly at: Point;
  /** Its home, as near as it is known. */
  readonly place: MapPlace | null;
  readonly city: MapPlace | null;
  /** The parks that it stands in, from the smallest outwards. */
  readonly parks: readonly NodeId[];
}

/** How far the map is opened: from wide areas to single nodes. */
export const LEVELS = ["area", "district", "park", "node"] as const;
export type Level = (typeof LEVELS)[number];

/** What stands together at one zoom: one disc. */
export interface Group {
  /** Names the group in an address: its level and its key. */
  readonly id: string;
  readonly key: string;
  readonly name: GroupName;
  readonly at: Point;
  readonly members: readonly Standing[];
}

/** `core` is the central districts of Chongqing; `vague` is a city of which the district is not known. */
export type GroupName =
  | { readonly kind: "core" }
  | { readonly kind: "vague"; readonly name: string }
  | { readonly kind: "named"; readonly name: string; readonly park: boolean };
