import type { NodeId } from "@chengyu-atlas/model";

/** The address of a node's own page, or `null` as long as there is none. The one place that knows it. */
export function entityHref(_id: NodeId): string | null {
  return null;
}
