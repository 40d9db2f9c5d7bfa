import type { NodeId } from "@chengyu-atlas/model";
import { useMemo } from "react";
import type { RollUp } from "../look/types.js";
import { endsOf, type Selection } from "../selection/selection.js";
import { type RolledUp, rollUp } from "./roll-up.js";
import type { SceneData } from "./types.js";

/** A scene gathered as the address says; what is selected stays in sight. `nearby` is open for as long as a reader is close. */
export function useRolledUp(
  data: SceneData | null,
  wanted: RollUp,
  selection: Selection,
  nearby: readonly NodeId[],
): (RolledUp & { readonly data: SceneData }) | null {
  const { level, byZoom, opened } = wanted;
  const ends = endsOf(selection).join("~");
  return useMemo(() => {
    if (!data) return null;
    const keep = new Set([...ends.split("~").filter(Boolean), ...(data.focus ? [data.focus.id] : [])]);
    return rollUp(data, { level, byZoom, opened: byZoom ? [...opened, ...nearby] : opened }, keep);
  }, [data, level, byZoom, opened, ends, nearby]);
}
