import { useEffect, useMemo, useState } from "react";
import type { Styling } from "../../state/look/types.js";
import { type Measures, useMeasures } from "../../state/look/use-measures.js";
import type { SceneData } from "../../state/scene/types.js";
import { Superseded } from "../../workers/desk.js";
import { metricsDesk } from "../../workers/desks.js";
import type { Metrics } from "../../workers/metrics.js";
import { type Dress, dressOf, needsMetrics } from "./dress.js";

export interface Dressing {
  readonly dress: Dress;
  /** What nodes can be sized by, where size follows an observation. */
  readonly observing: Measures;
  /** How measuring stands: not needed, on its way, there, or failed. */
  readonly measuring: "none" | "busy" | "done" | "failed";
}

interface Measured {
  readonly data: SceneData;
  readonly metrics: Metrics | null;
}

/** Sizes and colours of the drawn nodes; measures are worked out off the main thread, on what is drawn. */
export function useDress(data: SceneData | null, styling: Styling): Dressing {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const needed = needsMetrics(styling);
  useEffect(() => {
    if (!data || !needed || measured?.data === data) return;
    const accepted = data.relations.filter(({ state }) => state !== "proposed");
    const links = accepted.map(({ source, target, crossing }) => ({ a: source.id, b: target.id, crossing }));
    let current = true;
    metricsDesk.ask({ ids: data.nodes.map(({ id }) => id), links }).then(
      (metrics) => current && setMeasured({ data, metrics }),
      (error: unknown) => current && !(error instanceof Superseded) && setMeasured({ data, metrics: null }),
    );
    return () => {
      current = false;
    };
  }, [data, needed, measured]);
  const present = measured?.data === data ? measured : null;
  // until a filtered picture is measured the measures of the last stand, so that nothing blinks
  const metrics = needed ? (present ?? measured)?.metrics : null;
  const ids = useMemo(() => data?.nodes.map(({ id }) => id) ?? [], [data]);
  const observing = useMeasures(ids, styling.size === "observation");
  const observed = observing.measures.find(({ key }) => key === styling.measure)?.values;
  const dress = useMemo(() => dressOf(data?.nodes ?? [], styling, metrics ?? null, observed), [data, styling, metrics, observed]);
  if (!needed) return { dress, observing, measuring: "none" };
  return { dress, observing, measuring: present ? (present.metrics ? "done" : "failed") : "busy" };
}
