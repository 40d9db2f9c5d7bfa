import {
  edgeId,
  isCrossing,
  isRelation,
  kindOfId,
  type NodeId,
  partsOfEdgeId,
  RELATION_NAMES,
  type Region,
  type Relation,
  relationSpec,
  type SubgraphColumns,
  unpackSubgraph,
} from "@chengyu-atlas/model";
import type { SceneNode, SceneRelation } from "../scene/types.js";
import type { FieldNames } from "./fields.js";
import { isObject, type Json, type JsonObject } from "./types.js";

/** The nodes and relations that stand anywhere in an answer. */
export interface FoundNetwork {
  readonly nodes: readonly SceneNode[];
  readonly relations: readonly SceneRelation[];
}

/** Relation and direction by the field of a typed traversal. A symmetric one reads the same both ways. */
const TRAVERSALS = new Map<string, { readonly relation: Relation; readonly outgoing: boolean }>();
for (const relation of RELATION_NAMES) {
  const { field, reverseField } = relationSpec(relation);
  TRAVERSALS.set(reverseField, { relation, outgoing: false });
  TRAVERSALS.set(field, { relation, outgoing: true });
}

const text = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);

/** Gathers nodes and relations: nodes are what has the id of one, relations what names both ends or joins a node to the one around it. */
export function networkIn(data: JsonObject, fields: FieldNames): FoundNetwork {
  const nodes = new Map<NodeId, JsonObject>();
  const relations = new Map<string, SceneRelation>();

  const keep = (relation: Relation, source: NodeId, target: NodeId, said: JsonObject) => {
    const id = edgeId(relation, source, target);
    if (!relations.has(id) || text(said["status"])) relations.set(id, relationOf(id, said));
  };
  const visit = (value: Json, path: string, around: NodeId | null, traversal: string | null): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, path, around, traversal);
      return;
    }
    if (!isObject(value)) return;
    const id = text(value["id"]);
    const isNode = id !== null && kindOfId(id) !== undefined;
    if (isNode) nodes.set(id, { ...nodes.get(id), ...value });
    if (isColumns(value["columns"])) {
      const part = unpackSubgraph(value["columns"]);
      for (const node of part.nodes) nodes.set(node.id, { ...nodes.get(node.id), ...node });
      for (const relation of part.edges) relations.set(relation.id, relation);
    }
    const joined = joinOf(value, around, traversal);
    if (joined) keep(joined.relation, joined.source, joined.target, value);
    // the nodes of a typed connection, without its edges
    const via = traversal === null ? undefined : TRAVERSALS.get(traversal);
    if (isNode && via && around && around !== id && path.endsWith(".nodes")) {
      keep(via.relation, via.outgoing ? around : id, via.outgoing ? id : around, {});
    }
    for (const [key, inner] of Object.entries(value)) {
      const own = path === "" ? key : `${path}.${key}`;
      const field = fields.get(own) ?? key;
      // where a node stands is a fact about it, and no other node of the answer
      if (isNode && (field === "city" || field === "home")) continue;
      const within = isNode ? id : around;
      visit(inner, own, within, isNode ? field : CARRIES.has(field) ? traversal : null);
    }
  };
  visit(data, "", null, null);
  // both ends of what was found are nodes, though the answer may hold no more than their names in an id
  for (const { source, target } of relations.values()) for (const { id } of [source, target]) if (!nodes.has(id)) nodes.set(id, { id });
  const drawn = new Map<NodeId, number>();
  for (const { source, target } of relations.values()) for (const { id } of [source, target]) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  const region = (id: NodeId) => (text(nodes.get(id)?.["region"]) ?? undefined) as Region | undefined;
  return {
    nodes: [...nodes].map(([id, said]) => nodeOf(id, said, drawn.get(id) ?? 0)),
    relations: [...relations.values()].map((each) => ({
      ...each,
      crossing: each.crossing || isCrossing(region(each.source.id), region(each.target.id)),
    })),
  };
}

/** Fields of a connection between a typed traversal and what it leads to. */
const CARRIES = new Set(["edges", "nodes", "relations"]);

const isColumns = (value: Json | undefined): value is Json & SubgraphColumns => isObject(value) && isObject(value["dictionaries"]);

function joinOf(value: JsonObject, around: NodeId | null, traversal: string | null) {
  const own = text(value["id"]);
  const parts = own === null ? undefined : partsOfEdgeId(own);
  if (parts) return parts;
  const end = (key: string) => (isObject(value[key]) ? text(value[key]["id"]) : null);
  const said = text(value["type"]);
  const [source, target, other] = [end("source"), end("target"), end("node")];
  if (said && isRelation(said) && source && target && kindOfId(source) && kindOfId(target)) return { relation: said, source, target };
  if (!around || !other || !kindOfId(other) || around === other) return null;
  const via = traversal === null ? undefined : TRAVERSALS.get(traversal);
  const relation = said && isRelation(said) ? said : via?.relation;
  if (!relation) return null;
  const outgoing = typeof value["outgoing"] === "boolean" ? value["outgoing"] : (via?.outgoing ?? true);
  return { relation, source: outgoing ? around : other, target: outgoing ? other : around };
}

function nodeOf(id: NodeId, said: JsonObject, drawn: number): SceneNode {
  const kind = kindOfId(id);
  if (!kind) throw new Error(`no node id: ${id}`);
  const degree = said["degree"];
  return {
    id,
    kind,
    name: text(said["name"]) ?? id.slice(id.indexOf(":") + 1),
    aliases: [],
    subtype: text(said["subtype"]),
    region: text(said["region"]) as SceneNode["region"],
    degree: typeof degree === "number" ? degree : drawn,
  };
}

function relationOf(id: string, said: JsonObject): SceneRelation {
  const parts = partsOfEdgeId(id);
  if (!parts) throw new Error(`no relation id: ${id}`);
  return {
    id,
    type: parts.relation,
    source: { id: parts.source },
    target: { id: parts.target },
    // what was not asked for is drawn as the plain case
    status: (text(said["status"]) ?? "done") as SceneRelation["status"],
    state: (text(said["state"]) ?? "accepted") as SceneRelation["state"],
    validFrom: text(said["validFrom"]),
    validTo: text(said["validTo"]),
    title: text(said["title"]),
    role: text(said["role"]),
    crossing: said["crossing"] === true,
    claimCount: typeof said["claimCount"] === "number" ? said["claimCount"] : 1,
    documentCount: typeof said["documentCount"] === "number" ? said["documentCount"] : 1,
    disputes: [],
  };
}
