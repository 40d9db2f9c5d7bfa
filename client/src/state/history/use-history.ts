import { createSerializer } from "nuqs";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { viewParsers } from "../url/view.js";
import { type Change, changeBetween, isOneStroke, valuesOf } from "./change.js";
import { type Moment, observe, redone, startTrail, type Trail, undone } from "./trail.js";

/** What can be undone and done again, and by name what that would change. */
export interface History {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toUndo: Change | null;
  readonly toRedo: Change | null;
}

const write = createSerializer(viewParsers);

/** Where the browser's own back or forward led; the next change of the view that leads there is that step. */
let walkedTo: string | null = null;
// heard of from the moment this file is loaded: whoever draws the step listens later, and so is told later
if (typeof window !== "undefined") {
  addEventListener(
    "popstate",
    () => {
      walkedTo = write(valuesOf({ address: location.search, beyond: [] }));
    },
    { capture: true },
  );
}

/** The trail lives as long as the tab, so that a look at another page does not end it. */
let kept: Trail | undefined;

interface Present {
  readonly values: ReturnType<typeof valuesOf>;
  readonly beyond: readonly string[];
  /** Shows a moment, as one change. */
  readonly show: (values: ReturnType<typeof valuesOf>, beyond: readonly string[]) => void;
}

/**
 * Undoing and redoing over the product's own stack: it never leads out of the product, and the browser's back and
 * forward go on working beside it.
 */
export function useHistory({ values, beyond, show }: Present): History {
  const address = write(values);
  const moment = useMemo<Moment>(() => ({ address, beyond }), [address, beyond]);
  const [trail, setTrail] = useState(() => kept ?? startTrail(moment));
  const seen = useRef(address);
  useEffect(() => {
    const walked = walkedTo === moment.address;
    // a drawing of the same address anew, between the browser's step and its arrival, tells nothing
    if (moment.address !== seen.current) walkedTo = null;
    seen.current = moment.address;
    const at = performance.now();
    setTrail((before) => observe(before, moment, { at, walked, continues: isOneStroke }));
  }, [moment]);
  useEffect(() => {
    kept = trail;
  }, [trail]);
  const go = useCallback(
    (next: Trail | undefined) => {
      if (!next) return;
      setTrail(next);
      show(valuesOf(next.present), next.present.beyond);
    },
    [show],
  );
  const undo = useCallback(() => go(undone(trail)), [go, trail]);
  const redo = useCallback(() => go(redone(trail, performance.now())), [go, trail]);
  return useMemo(() => {
    const last = trail.past.at(-1)?.moment;
    const next = trail.future.at(-1);
    return {
      undo,
      redo,
      toUndo: last ? changeBetween(last, trail.present) : null,
      toRedo: next ? changeBetween(trail.present, next) : null,
    };
  }, [trail, undo, redo]);
}
