import { type EdgeId, kindOfId, type NodeId, RELATION_NAMES } from "@chengyu-atlas/model";

/** What is selected: nothing, one node, or one relation with its two ends. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "node"; readonly id: NodeId }
  | { readonly kind: "edge"; readonly id: EdgeId; readonly source: NodeId; readonly target: NodeId };

export const NOTHING: Selection = { kind: "none" };

const EDGE_ID = new RegExp(`^(.+)~(?:${RELATION_NAMES.join("|")})~(.+)$`, "u");

/** Reads a selection from its id in the address. An id that is none selects nothing. */
export function selectionOf(id: string | null): Selection {
  if (id === null) return NOTHING;
  const [, source, target] = EDGE_ID.exec(id) ?? [];
  if (source && target) return { kind: "edge", id, source, target };
  return kindOfId(id) ? { kind: "node", id } : NOTHING;
}

/** The nodes that must be on the canvas for the selection to be seen. */
export function endsOf(selection: Selection): readonly NodeId[] {
  switch (selection.kind) {
    case "none":
      return [];
    case "node":
      return [selection.id];
    case "edge":
      return [selection.source, selection.target];
  }
}
