import { useSyncExternalStore } from "react";

/** An address that somebody came with: by a link from outside, or by opening a saved view. */
export interface Arrival {
  readonly search: string;
  /** The saved view's name. */
  readonly name: string | null;
  /** Whether a newer client wrote it. */
  readonly newer: boolean;
}

let present: Arrival = { search: location.search, name: null, newer: false };
const listeners = new Set<() => void>();

/** Says with which address the reader has come. */
export function arrive(next: Arrival): void {
  present = next;
  for (const changed of listeners) changed();
}

export function useArrival(): Arrival {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => present,
  );
}
