import type { NodeId, Region } from "@chengyu-atlas/model";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<NodeId, Point>;

/** A node as layouts see it. */
export interface Body {
  readonly id: NodeId;
  readonly radius: number;
  readonly region: Region | null;
  /** Room that its name wants beside it, or none. */
  readonly name?: { readonly width: number; readonly height: number } | undefined;
}

export interface Link {
  readonly a: NodeId;
  readonly b: NodeId;
}
