import { createParser, parseAsBoolean, parseAsString, useQueryStates } from "nuqs";
import { useCallback } from "react";
import { project } from "./projection.js";
import type { Camera } from "./types.js";

const PLACES = 4;
const SHRINK = project(1, 0).x;

/** `106.512,29.563,182`: longitude, latitude, pixels of a degree. */
export const parseAsCamera = createParser<Camera>({
  parse: (text) => {
    const [longitude, latitude, k] = text.split(",").map(Number);
    if (![longitude, latitude, k].every((value) => value !== undefined && Number.isFinite(value)) || !k || k <= 0) return null;
    return { ...project(longitude ?? 0, latitude ?? 0), k };
  },
  serialize: ({ x, y, k }) => [(x / SHRINK).toFixed(PLACES), (-y).toFixed(PLACES), Math.round(k)].join(","),
  eq: (a, b) => a.x === b.x && a.y === b.y && a.k === b.k,
});

export const mapParsers = {
  /** The place or the line that is open in the panel. */
  mp: parseAsString,
  /** What of the map is shown, once it was moved. */
  mc: parseAsCamera,
  /** Whether lines that do not cross are drawn. */
  ml: parseAsBoolean.withDefault(false),
};

/** What the address says about the map beyond what every view shares. */
export function useMapView() {
  const [{ mp, mc, ml }, set] = useQueryStates(mapParsers);
  const open = useCallback((id: string | null) => void set({ mp: id }, { history: "push" }), [set]);
  const keepCamera = useCallback((camera: Camera | null) => void set({ mc: camera }, { history: "replace", throttleMs: 400 }), [set]);
  const showLocal = useCallback((local: boolean) => void set({ ml: local }, { history: "push" }), [set]);
  return { opened: mp, camera: mc, local: ml, open, keepCamera, showLocal };
}
