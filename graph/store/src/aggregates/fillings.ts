import type { Amount } from "@chengyu-atlas/model";
import type { Pause } from "../pace.js";
import type {
  DocumentGroup,
  DocumentsGrouping,
  Groups,
  NodeGroup,
  NodesGrouping,
  ObservationGroup,
  ObservationsGrouping,
  RelationGroup,
  RelationsGrouping,
} from "./aggregates.js";
import { type Counted, Dates, gather, Quantities } from "./gather.js";

/** First and last of some dates as an engine gives them; `null` where there are none. */
export type Range = readonly [min: string | null, max: string | null];

export interface NodeRow extends Counted {
  readonly degree?: { readonly min: number; readonly max: number; readonly sum: number };
}
export interface RelationRow extends Counted {
  readonly validFrom?: Range;
  readonly validTo?: Range;
  /** The same for all that the row counts. */
  readonly amount?: Amount | undefined;
}
export interface ObservationRow extends Counted {
  readonly quantity: Amount;
}
export interface DocumentRow extends Counted {
  readonly publishedOn: Range;
}

/** Rows as they come, a stretch at a time. */
export type Stretches<Row> = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

export function nodeGroups(query: NodesGrouping, rows: Stretches<NodeRow>, pause: Pause): Promise<Groups<NodeGroup>> {
  const open = () => ({
    count: 0,
    min: Number.POSITIVE_INFINITY,
    max: 0,
    sum: 0,
    add({ degree }: NodeRow) {
      if (degree === undefined) return;
      this.min = Math.min(this.min, degree.min);
      this.max = Math.max(this.max, degree.max);
      this.sum += degree.sum;
    },
  });
  return gather(query, rows, pause, open, ({ min, max, sum }, group) => ({
    ...group,
    ...(query.degree && group.count > 0 && { degree: { min, max, sum } }),
  }));
}

export function relationGroups(query: RelationsGrouping, rows: Stretches<RelationRow>, pause: Pause): Promise<Groups<RelationGroup>> {
  const open = () => ({
    count: 0,
    amounts: new Quantities(),
    from: new Dates(),
    to: new Dates(),
    add({ validFrom, validTo, amount, count }: RelationRow) {
      if (validFrom) this.from.add(...validFrom);
      if (validTo) this.to.add(...validTo);
      if (amount) this.amounts.add(amount, count);
    },
  });
  return gather(query, rows, pause, open, ({ amounts, from, to }, group) => ({
    ...group,
    amounts: amounts.sums,
    ...(from.range && { validFrom: from.range }),
    ...(to.range && { validTo: to.range }),
  }));
}

export function observationGroups(
  query: ObservationsGrouping,
  rows: Stretches<ObservationRow>,
  pause: Pause,
): Promise<Groups<ObservationGroup>> {
  const open = () => ({
    count: 0,
    quantities: new Quantities(),
    add({ quantity, count }: ObservationRow) {
      this.quantities.add(quantity, count);
    },
  });
  return gather(query, rows, pause, open, ({ quantities }, group) => ({ ...group, quantities: quantities.sums }));
}

export function documentGroups(query: DocumentsGrouping, rows: Stretches<DocumentRow>, pause: Pause): Promise<Groups<DocumentGroup>> {
  const open = () => ({
    count: 0,
    dates: new Dates(),
    add({ publishedOn }: DocumentRow) {
      this.dates.add(...publishedOn);
    },
  });
  return gather(query, rows, pause, open, ({ dates }, group) => ({ ...group, ...(dates.range && { publishedOn: dates.range }) }));
}
