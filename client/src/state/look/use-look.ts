import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { lookParsers } from "./parsers.js";
import { CAPS, type Look } from "./types.js";

/** How the picture looks, as the address says it, and the way to change it: each change is one entry in the history. */
export function useLook(): {
  readonly look: Look;
  readonly setLook: (next: Partial<Look>, options?: { readonly replace?: boolean }) => void;
} {
  const [{ lay, sty, roll, cap, pair }, setUrl] = useQueryStates(lookParsers, { history: "push" });
  const look = useMemo<Look>(() => ({ layout: lay, styling: sty, rollUp: roll, cap, pair }), [lay, sty, roll, cap, pair]);
  const setLook = useCallback(
    (next: Partial<Look>, { replace = false } = {}) =>
      void setUrl(
        {
          ...(next.layout && { lay: next.layout }),
          ...(next.styling && { sty: next.styling }),
          ...(next.rollUp && { roll: next.rollUp }),
          ...(next.cap !== undefined && { cap: CAPS.find((each) => each === next.cap) ?? null }),
          ...(next.pair !== undefined && { pair: next.pair }),
        },
        { history: replace ? "replace" : "push" },
      ),
    [setUrl],
  );
  return { look, setLook };
}
