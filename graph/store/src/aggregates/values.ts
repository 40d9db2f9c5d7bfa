import { type DocumentRecord, type Edge, type GraphNode, isCrossing, type Observation, sumUnit, yearOf } from "@chengyu-atlas/model";
import type { DocumentKey, NodeKey, ObservationKey, RelationKey, RelationsGrouping } from "./aggregates.js";
import type { RelationRow } from "./fillings.js";
import type { Values } from "./gather.js";

/** As much of a node as groups ask. */
export type GroupedNode = Pick<GraphNode, "id" | "kind" | "subtype" | "city" | "region">;

const NODE: Readonly<Record<NodeKey | "ID", (node: GroupedNode) => string | undefined>> = {
  ID: ({ id }) => id,
  KIND: ({ kind }) => kind,
  SUBTYPE: ({ subtype }) => subtype,
  CITY: ({ city }) => city,
  REGION: ({ region }) => region,
};

export function nodeValues(by: readonly NodeKey[], node: GroupedNode): Values {
  return by.map((key) => NODE[key](node) ?? null);
}

/** What a key of relations asks: something of an end, or of the relation. */
export function endOf(key: RelationKey): { readonly end: "SOURCE" | "TARGET"; readonly of: NodeKey | "ID" } | undefined {
  const [, end, of] = /^(SOURCE|TARGET)(?:_(.+))?$/u.exec(key) ?? [];
  return end === undefined ? undefined : { end: end as "SOURCE" | "TARGET", of: (of as NodeKey | undefined) ?? "ID" };
}

type OwnKey = Exclude<RelationKey, `SOURCE${string}` | `TARGET${string}`>;
const RELATION: Readonly<Record<OwnKey, (edge: Edge, source: GroupedNode, target: GroupedNode) => string | undefined>> = {
  TYPE: ({ relation }) => relation,
  STATUS: ({ status }) => status,
  STATE: ({ state }) => state,
  YEAR: ({ validFrom }) => validFrom?.slice(0, 4),
  MONTH: ({ validFrom }) => monthOf(validFrom),
  CROSSING: (_, source, target) => String(isCrossing(source.region, target.region)),
};

const monthOf = (date: string | undefined) => (date !== undefined && date.length >= 7 ? date.slice(0, 7) : undefined);

/** A single relation as a row. The ends are looked at only where a key asks of them. */
export function relationRow({ by, amounts, dates }: RelationsGrouping, edge: Edge, source: GroupedNode, target: GroupedNode): RelationRow {
  const { amount, validFrom = null, validTo = null } = edge;
  const values = by.map((key) => {
    const asked = endOf(key);
    if (asked !== undefined) return NODE[asked.of](asked.end === "SOURCE" ? source : target) ?? null;
    return RELATION[key as OwnKey](edge, source, target) ?? null;
  });
  return {
    values,
    count: 1,
    ...(amounts && { amount }),
    ...(dates && { validFrom: [validFrom, validFrom], validTo: [validTo, validTo] }),
  };
}

type Observed = Pick<Observation, "measure" | "unit" | "period" | "subject">;
const OBSERVATION: Readonly<Record<ObservationKey, (observation: Observed) => string | undefined>> = {
  MEASURE: ({ measure }) => measure,
  UNIT: ({ unit }) => sumUnit(unit).unit,
  PERIOD: ({ period }) => period,
  YEAR: ({ period }) => period?.slice(0, 4),
  SUBJECT: ({ subject }) => subject,
};

export function observationValues(by: readonly ObservationKey[], observation: Observed): Values {
  return by.map((key) => OBSERVATION[key](observation) ?? null);
}

type Published = Pick<DocumentRecord, "publication" | "publishedOn" | "type">;
const DOCUMENT: Readonly<Record<DocumentKey, (document: Published) => string | undefined>> = {
  PUBLICATION: ({ publication }) => publication,
  YEAR: ({ publishedOn }) => (publishedOn === undefined ? undefined : String(yearOf(publishedOn))),
  TYPE: ({ type }) => type,
};

export function documentValues(by: readonly DocumentKey[], document: Published): Values {
  return by.map((key) => DOCUMENT[key](document) ?? null);
}
