import type { NodeId } from "@chengyu-atlas/model";

/** A number about a node, as sizing needs it. */
export interface Observed {
  readonly subject: NodeId;
  readonly measure: string;
  readonly unit: string;
  readonly value: number;
  readonly period: string | null;
}

/** What nodes can be sized by: a measure in one unit, with the latest value of each node that has it. */
export interface Measure {
  /** Measure and unit, as the address carries them. */
  readonly key: string;
  readonly measure: string;
  readonly unit: string;
  readonly values: ReadonlyMap<NodeId, number>;
}

export const measureKey = ({ measure, unit }: Pick<Observed, "measure" | "unit">): string => `${measure}（${unit}）`;

/** The measures of a picture, those that most nodes have first. Values of different units are never set side by side. */
export function measuresOf(observed: readonly Observed[]): readonly Measure[] {
  const found = new Map<string, { readonly measure: string; readonly unit: string; readonly latest: Map<NodeId, Observed> }>();
  for (const each of observed) {
    const key = measureKey(each);
    const there = found.get(key) ?? { measure: each.measure, unit: each.unit, latest: new Map<NodeId, Observed>() };
    found.set(key, there);
    const known = there.latest.get(each.subject);
    if (!known || (known.period ?? "") <= (each.period ?? "")) there.latest.set(each.subject, each);
  }
  return [...found]
    .map(([key, { measure, unit, latest }]) => ({ key, measure, unit, values: new Map([...latest].map(([id, { value }]) => [id, value])) }))
    .sort((a, b) => b.values.size - a.values.size || (a.key < b.key ? -1 : 1));
}
