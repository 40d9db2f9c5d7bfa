import type { NodeId } from "@chengyu-atlas/model";
import type { EdgeData } from "../elements.js";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a menu was asked for, and where on the canvas. */
export type MenuAsked =
  | { readonly kind: "node"; readonly id: NodeId; readonly at: Spot }
  | { readonly kind: "edge"; readonly edge: EdgeData; readonly at: Spot }
  | { readonly kind: "canvas"; readonly at: Spot };
