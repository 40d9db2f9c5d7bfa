import { isKind, type Kind } from "@chengyu-atlas/model";
import { NEO4J_SEARCH_INDEX } from "@chengyu-atlas/model/derive";
import type { NodeFilter } from "../graph-store.js";
import { fold } from "../search/fold.js";
import { int, type Parameters } from "./connection.js";
import { keyOf } from "./keys.js";
import { insideQuery, insideText } from "./lucene.js";

/** Cypher that binds `n` to the nodes of a filter; conditions that follow are joined by AND. */
export interface NodeMatch {
  readonly match: string;
  readonly where: readonly string[];
  readonly parameters: Parameters;
}

/**
 * The chosen nodes, from the side that leaves least to look at: names, documents, or a kind. Where they are asked for
 * by degree, the index that has them in that order goes before the label.
 */
export function matchNodes(filter: NodeFilter, byDegree = false): NodeMatch {
  const { kinds, subtypes, regions, cities, documents, minDegree, text } = filter;
  const folded = fold(text ?? "");
  const where: string[] = [];
  const parameters: Record<string, unknown> = {};
  const condition = (name: string, value: unknown, cypher: string) => {
    if (value === undefined) return;
    where.push(cypher);
    parameters[name] = value;
  };
  const label = labelOf(kinds);
  if (label === undefined) condition("kinds", kinds, "n.kind IN $kinds");
  condition("subtypes", subtypes, "n.subtype IN $subtypes");
  condition("regions", regions, "n.region IN $regions");
  if (cities?.length === 1) condition("city", keyOf(cities[0] as string), "n.city = $city");
  else condition("cities", cities?.map(keyOf), "n.city IN $cities");
  condition("minDegree", minDegree === undefined ? undefined : int(Math.ceil(minDegree)), "n.degree >= $minDegree");
  let match = label === undefined ? "MATCH (n:Entity)" : `MATCH (n:${label})`;
  // there is an index of kinds in cities by name, on the label of all nodes
  if (!byDegree && label !== undefined && cities?.length === 1) match = `MATCH (n:Entity {kind: '${label}'})`;
  if (byDegree && label !== undefined) match = `MATCH (n:Entity:${label}) USING INDEX n:Entity(degree)`;
  if (folded !== "") {
    match = `CALL db.index.fulltext.queryNodes('${NEO4J_SEARCH_INDEX}', $lucene) YIELD node AS n`;
    parameters["lucene"] = insideQuery(folded);
    condition("holds", insideText(folded), "n.search CONTAINS $holds");
    if (label !== undefined) where.push(`n:${label}`);
    condition("documents", documents?.map(keyOf), "EXISTS { (n)<-[:MENTIONS]-(d:Document) WHERE d.id IN $documents }");
    match = `${match} WITH n`;
  } else if (documents !== undefined) {
    match = `MATCH (d:Document)-[:MENTIONS]->(n${label === undefined ? "" : `:${label}`}) WHERE d.id IN $documents WITH DISTINCT n`;
    parameters["documents"] = documents.map(keyOf);
  }
  return { match, where, parameters };
}

/** The one kind that is asked for, as a label; a label is never made of what a caller said. */
function labelOf(kinds: readonly Kind[] | undefined): Kind | undefined {
  const [kind, ...more] = new Set(kinds);
  return isKind(kind) && more.length === 0 ? kind : undefined;
}

/** `WHERE a AND b`, or nothing. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
}
