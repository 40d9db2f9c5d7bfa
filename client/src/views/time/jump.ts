import { useSyncExternalStore } from "react";

/** Asks the time view, opened or still to be opened, to show what has no date. Each asking has its number. */
let asked = 0;
const listeners = new Set<() => void>();

export function askUndated(): void {
  asked += 1;
  for (const listener of listeners) listener();
}

/** How often the undated were asked for so far. */
export function useUndatedAsked(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
