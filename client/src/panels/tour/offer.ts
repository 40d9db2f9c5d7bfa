import { useSyncExternalStore } from "react";
import { readStored, writeStored } from "../../state/prefs/stored.js";

const KEY = "tour";
const listeners = new Set<() => void>();

/** `offered` on a first visit, `running`, and `over` once it was taken or declined in this browser. */
export type TourState = "offered" | "running" | "over";

let state: TourState = readStored(KEY) === "over" ? "over" : "offered";

function become(next: TourState): void {
  state = next;
  if (next !== "offered") writeStored(KEY, "over");
  for (const changed of listeners) changed();
}

export const startTour = (): void => become("running");
export const endTour = (): void => become("over");

export function useTour(): TourState {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => state,
  );
}
