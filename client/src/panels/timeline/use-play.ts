import { useEffect, useRef, useState } from "react";
import type { Axis, Quarter } from "./quarters.js";

/** How long each quarter stands. */
const STEP = 900;

/** Moves the end of the range quarter by quarter until the end of the axis, or until it is stopped. */
export function usePlay(
  axis: Axis | null,
  [low, high]: readonly [Quarter, Quarter],
  onEnd: (end: Quarter, options: { readonly first: boolean }) => void,
): { readonly playing: boolean; readonly toggle: () => void; readonly stop: () => void } {
  const [playing, setPlaying] = useState(false);
  const step = useRef(onEnd);
  useEffect(() => {
    step.current = onEnd;
  });
  const end = axis?.end ?? 0;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      step.current(high + 1, { first: false });
      if (high + 1 >= end) setPlaying(false);
    }, STEP);
    return () => clearTimeout(timer);
  }, [playing, high, end]);
  const toggle = () => {
    if (playing) return setPlaying(false);
    // from the beginning, where the range is at its end already
    if (high >= end) onEnd(low + 1, { first: true });
    setPlaying(true);
  };
  return { playing, toggle, stop: () => setPlaying(false) };
}
