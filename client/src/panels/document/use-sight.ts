import { type RefObject, useEffect, useState } from "react";
import type { TextLine } from "../../state/document/lines.js";

/** Milliseconds between two looks while the text is scrolled. */
const PAUSE = 140;

/** The run of text between the upper and the lower edge of what is in sight. */
export function useSight(frame: RefObject<HTMLElement | null>, lines: readonly TextLine[]): readonly [number, number] | null {
  const [sight, setSight] = useState<readonly [number, number] | null>(null);
  useEffect(() => {
    const box = frame.current;
    if (!box || lines.length === 0) return;
    let asked = 0;
    // lines stay as long as the text does: they are gathered once
    let drawn: readonly HTMLElement[] = [];
    const look = () => {
      asked = 0;
      const { top, bottom } = box.getBoundingClientRect();
      if (drawn.length < lines.length) drawn = [...box.querySelectorAll<HTMLElement>("[data-line]")];
      // lines stand one below the other: the first and last in sight are found by halving
      const after = (edge: number) => {
        let [low, high] = [0, drawn.length];
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((drawn[middle]?.getBoundingClientRect().bottom ?? 0) <= edge) low = middle + 1;
          else high = middle;
        }
        return low;
      };
      const [first, last] = [lines[after(top + 90)], lines[Math.min(lines.length - 1, after(bottom - 40))]];
      if (!first || !last) return;
      const next = [first.start, last.start + last.text.length] as const;
      setSight((before) => (before && before[0] === next[0] && before[1] === next[1] ? before : next));
    };
    const scrolled = () => {
      // the list beside the text may follow a little later than the text itself
      if (asked === 0) asked = window.setTimeout(look, PAUSE);
    };
    scrolled();
    box.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      clearTimeout(asked);
      box.removeEventListener("scroll", scrolled);
    };
  }, [frame, lines]);
  return sight;
}
