import type { Kind, NodeId, Region, Relation, State, Status } from "@chengyu-atlas/model";
import type {
  TableNodeFactsQuery,
  TableNodeFragment,
  TableRelationFactsQuery,
  TableRelationsQuery,
} from "../../api/documents.generated.js";
import { displayName } from "../../canvas/labels/name.js";
import type { SceneNode, SceneRelation } from "../../state/scene/types.js";

export interface NodeRow {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly subtype: string | null;
  readonly side: Region | null;
  readonly city: string | null;
  readonly place: string | null;
  readonly degree: number;
  readonly documents: number | null;
}

export interface End {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly name: string;
  readonly region: Region | null;
}

/** Names are made ready once: a hundred thousand rows are gone through more than once. */
const endOf = ({ id, kind, name, region }: End): End => ({ id, kind, name: displayName(name), region });

type Amount = NonNullable<TableRelationsQuery["page"]["nodes"][number]["amount"]>;

export interface RelationRow {
  readonly id: string;
  readonly source: End;
  readonly target: End;
  readonly relation: Relation;
  readonly status: Status;
  readonly state: State;
  readonly from: string | null;
  readonly to: string | null;
  readonly crossing: boolean;
  readonly documents: number;
  readonly amount: Amount | null;
  /** `undefined` while it was not asked for. */
  readonly sentence: string | null | undefined;
}

/** What a node's relations say of it: how many cross, and between which dates they lie. */
export interface Span {
  readonly crossing: number;
  readonly first: string | null;
  readonly last: string | null;
}

type NodeFact = NonNullable<TableNodeFactsQuery["nodes"][number]>;
type RelationFact = TableRelationFactsQuery["neighborhood"]["edges"][number];

/** A city of its own is no district: 重庆市 in 重庆市 says only the city. */
function placeIn(home: { readonly id: string; readonly name: string } | null, city: { readonly id: string } | null): string | null {
  return home === null || home.id === city?.id ? null : home.name;
}

export function sceneNodeRow(node: SceneNode, fact: NodeFact | undefined): NodeRow {
  const { id, kind, name, aliases, subtype, region, degree } = node;
  const city = fact?.city ?? null;
  return {
    id,
    kind,
    name: displayName(name),
    aliases,
    subtype,
    side: region,
    degree,
    city: city?.name ?? null,
    place: placeIn(fact?.home ?? null, city),
    documents: fact?.documents.totalCount ?? null,
  };
}

export function nodeRow({ region, city, home, documents, ...node }: TableNodeFragment): NodeRow {
  return {
    ...node,
    name: displayName(node.name),
    side: region,
    city: city?.name ?? null,
    place: placeIn(home, city),
    documents: documents.totalCount,
  };
}

const quoteOf = (evidence: readonly { readonly context: { readonly quote: string } }[] | undefined) =>
  evidence?.map(({ context }) => context.quote).find((quote) => quote !== "") ?? null;

type Told = Pick<SceneRelation, "id" | "type" | "status" | "state" | "validFrom" | "validTo" | "crossing" | "documentCount">;

/** What both kinds of answers tell of a relation in the same words. */
const told = ({ id, type, status, state, validFrom, validTo, crossing, documentCount }: Told) => ({
  id,
  relation: type,
  status,
  state,
  from: validFrom,
  to: validTo,
  crossing,
  documents: documentCount,
});

export function sceneRelationRow(
  relation: SceneRelation,
  nodes: ReadonlyMap<NodeId, SceneNode>,
  fact: RelationFact | undefined,
): RelationRow | null {
  const source = nodes.get(relation.source.id);
  const target = nodes.get(relation.target.id);
  if (!source || !target) return null;
  return {
    ...told(relation),
    source: endOf(source),
    target: endOf(target),
    amount: fact?.amount ?? null,
    sentence: fact ? quoteOf(fact.evidence) : undefined,
  };
}

export function relationRow(relation: TableRelationsQuery["page"]["nodes"][number]): RelationRow {
  const { source, target, amount, evidence } = relation;
  return {
    ...told(relation),
    source: endOf(source),
    target: endOf(target),
    amount,
    sentence: evidence === undefined ? undefined : quoteOf(evidence),
  };
}

/** What the accepted relations say of each of their ends. */
export function spansOf(
  relations: readonly Pick<RelationRow, "source" | "target" | "from" | "to" | "crossing" | "state">[],
): ReadonlyMap<NodeId, Span> {
  const spans = new Map<NodeId, { crossing: number; first: string | null; last: string | null }>();
  for (const { source, target, from, to, crossing, state } of relations) {
    if (state !== "accepted") continue;
    for (const { id } of [source, target]) {
      let span = spans.get(id);
      if (!span) {
        span = { crossing: 0, first: null, last: null };
        spans.set(id, span);
      }
      if (crossing) span.crossing++;
      for (const date of [from, to]) {
        if (date === null) continue;
        if (span.first === null || date < span.first) span.first = date;
        if (span.last === null || date > span.last) span.last = date;
      }
    }
  }
  return spans;
}
