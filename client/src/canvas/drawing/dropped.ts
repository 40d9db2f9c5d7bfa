/** What is worked out when it is asked for, and can be let go once it was used. */
export interface Droppable<T> {
  readonly get: () => T;
  readonly drop: () => void;
}

/** Keeps a result until it is dropped; asked for again after that, it is worked out anew. */
export function untilDropped<T extends object>(make: () => T): Droppable<T> {
  let kept: T | undefined;
  return {
    get: () => {
      kept ??= make();
      return kept;
    },
    drop: () => {
      kept = undefined;
    },
  };
}
