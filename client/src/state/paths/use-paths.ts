import type { NodeId, Relation } from "@chengyu-atlas/model";
import { useQueryStates } from "nuqs";
import { useCallback } from "react";
import { type Step, withStep } from "../steps/steps.js";
import { useWorkspace } from "../workspace/workspace.js";
import { pathParsers } from "./address.js";

/** Paths as the address says them, and the ways to change them. Each change is one entry in the browser's history. */
export function usePaths() {
  const { view, present, lookAt } = useWorkspace();
  const [url, setUrl] = useQueryStates(pathParsers, { history: "push" });
  const { path: ends, hops, longer, without, avoid, lit } = url;
  const { select, setSteps, steps } = view;
  const begin = useCallback(
    (ids: readonly NodeId[]) => {
      select(null);
      void setUrl({ path: [...new Set(ids)], lit: null });
    },
    [select, setUrl],
  );
  const setEnds = useCallback((ids: readonly NodeId[]) => void setUrl({ path: ids, lit: null }), [setUrl]);
  const setHops = useCallback((next: number) => void setUrl({ hops: next }), [setUrl]);
  const setLonger = useCallback((next: number) => void setUrl({ longer: next }), [setUrl]);
  const setWithout = useCallback((next: readonly Relation[]) => void setUrl({ without: [...next] }), [setUrl]);
  const setAvoid = useCallback((next: readonly NodeId[]) => void setUrl({ avoid: [...next] }), [setUrl]);
  /** Draws paths and lights them: what is missing of them comes to the canvas, and all is one step back. */
  const light = useCallback(
    (rows: readonly (readonly NodeId[])[]) => {
      const ids = [...new Set(rows.flat())];
      const missing = ids.filter((id) => !present.has(id));
      if (missing.length > 0) setSteps(missing.reduce<readonly Step[]>((all, id) => withStep(all, { do: "add", id }), steps));
      select(null);
      void setUrl({ lit: rows.map((row) => [...row]) });
      if (ids.length > 0) lookAt(ids);
    },
    [present, setSteps, steps, select, setUrl, lookAt],
  );
  const unlight = useCallback(() => void setUrl({ lit: null }), [setUrl]);
  const close = useCallback(() => void setUrl(null), [setUrl]);
  return { ends, hops, longer, without, avoid, lit, begin, setEnds, setHops, setLonger, setWithout, setAvoid, light, unlight, close };
}
