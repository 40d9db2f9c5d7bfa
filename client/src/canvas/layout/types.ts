import type { Kind, NodeId, Region, Relation } from "@chengyu-atlas/model";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<NodeId, Point>;

/** A node as layouts see it. */
export interface Body {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly degree: number;
  readonly radius: number;
  readonly region: Region | null;
  readonly city?: NodeId | null;
  /** Room that its name wants beside it, or none. */
  readonly name?: { readonly width: number; readonly height: number } | undefined;
}

/** A relation as layouts see it, from its source `a` to its target `b`. */
export interface Link {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly type?: Relation;
}

/** What is laid out. */
export interface LayoutInput {
  readonly bodies: readonly Body[];
  readonly links: readonly Link[];
}
