import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import type { ViewId } from "../../views/ids.js";
import type { Days } from "../compare/days.js";
import type { Filter } from "../filter/types.js";
import { type Selection, selectionOf } from "../selection/selection.js";
import type { Step } from "../steps/steps.js";
import { viewParsers } from "./view.js";

export interface Reading {
  readonly document: string;
  readonly range: readonly [number, number] | null;
}

const filterChange = ({ off, crossing, from, to, asOf, undated, proposed }: Filter) => ({
  off: [...off],
  cross: crossing,
  from,
  to,
  asof: asOf,
  undated,
  proposed,
});

/** The view as the address says it, and the ways to change it. Each change is one entry in the browser's history. */
export function useView() {
  const [url, setUrl] = useQueryStates(viewParsers, { history: "push" });
  const { view: stage, s, m: marked, v: steps, ask: question, off, cross, from, to, asof, undated, proposed, cmp: compared, doc, at } = url;
  const selection = useMemo<Selection>(() => selectionOf(s), [s]);
  const filter = useMemo<Filter>(
    () => ({ off, crossing: cross, from, to, asOf: asof, undated, proposed }),
    [off, cross, from, to, asof, undated, proposed],
  );
  const reading = useMemo<Reading | null>(() => (doc === null ? null : { document: doc, range: at }), [doc, at]);

  // a second tap on the same thing is no new entry in the history
  const shown = doc === null ? s : undefined;
  const select = useCallback((id: string | null) => void (id !== shown && setUrl({ s: id, doc: null, at: null })), [setUrl, shown]);
  const setSteps = useCallback(
    (next: readonly Step[] | ((now: readonly Step[]) => readonly Step[])) =>
      void setUrl(({ v }) => ({ v: [...(typeof next === "function" ? next(v) : next)] })),
    [setUrl],
  );
  const setFilter = useCallback(
    (next: Filter, { replace = false } = {}) => {
      const { from, to, asOf } = next;
      // dates of its own and two days to compare are two ways to look at time: the later choice holds
      const alone = (from || to || asOf) && { cmp: null };
      void setUrl({ ...filterChange(next), ...alone }, { history: replace ? "replace" : "push" });
    },
    [setUrl],
  );
  const read = useCallback((next: Reading | null) => void setUrl({ doc: next?.document ?? null, at: next?.range ?? null }), [setUrl]);
  const setStage = useCallback((next: ViewId) => void setUrl({ view: next }), [setUrl]);
  const compare = useCallback(
    (days: Days | null) => void setUrl({ cmp: days, ...(days && { from: null, to: null, asof: null, undated: true }) }),
    [setUrl],
  );
  const setMarked = useCallback((next: readonly string[]) => void setUrl({ m: [...next] }), [setUrl]);
  const reset = useCallback(() => void setUrl(null), [setUrl]);
  const ask = useCallback(
    (next: string | null, drawn?: { readonly filter: Filter; readonly steps: readonly Step[] }) => {
      const picture = drawn && { ...filterChange(drawn.filter), v: [...drawn.steps], view: "graph" as const };
      void setUrl({ ask: next, s: null, doc: null, at: null, ...picture });
    },
    [setUrl],
  );
  const restore = useCallback((all: typeof url) => void setUrl(all), [setUrl]);
  const show = useCallback((id: string, next: readonly Step[]) => void setUrl({ s: id, v: [...next], doc: null, at: null }), [setUrl]);
  return {
    url,
    restore,
    stage,
    compared,
    compare,
    marked,
    selection,
    filter,
    steps,
    question,
    reading,
    setStage,
    setMarked,
    select,
    setSteps,
    setFilter,
    read,
    ask,
    show,
    reset,
  };
}
export type View = ReturnType<typeof useView>;
