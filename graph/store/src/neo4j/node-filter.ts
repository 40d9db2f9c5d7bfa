import { isKind, type Kind } from "@chengyu-atlas/model";
import { NEO4J_SEARCH_INDEX } from "@chengyu-atlas/model/derive";
import { LOCATED_STEPS } from "../inside.js";
import { fold } from "../search/fold.js";
import { int, type Parameters } from "./connection.js";
import { keyOf } from "./keys.js";
import { heldText, insideQuery, insideText } from "./lucene.js";
import type { SettledNodes } from "./settle.js";

/** Cypher that binds `n` to the nodes of a filter; conditions that follow are joined by AND. */
export interface NodeMatch {
  readonly match: string;
  readonly where: readonly string[];
  readonly parameters: Parameters;
  /** Whether an index may have them in order. Where names or documents find them, a condition on the order is one more thing to read. */
  readonly indexed: boolean;
}

/**
 * The chosen nodes, from the side that leaves least to look at: names, documents, or a kind. Where they are asked for
 * by degree, the index that has them in that order goes before the label.
 */
export function matchNodes(filter: SettledNodes, byDegree = false): NodeMatch {
  const { kinds, subtypes, regions, cities, minDegree, text, publications } = filter;
  // together with publications they are one condition on documents
  const documents = publications === undefined ? filter.documents : undefined;
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
  const { ids, maxDegree, named, inside, and, or, not } = filter;
  const more = { ids, maxDegree, named, inside, publications, ...(publications && { documents: filter.documents }), and, or, not };
  const rest = conditionsOn("n", more as SettledNodes, binder("n", parameters));
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
  return { match, where: [...where, ...rest], parameters, indexed: folded === "" && documents === undefined };
}

/** Puts a value among parameters and gives its name in Cypher. */
export type Bind = (value: unknown) => string;

/** Names of one kind never meet those of another, so that parameters of nodes and edges go together. */
export function binder(prefix: string, parameters: Record<string, unknown>): Bind {
  return (value) => {
    const name = `${prefix}${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `$${name}`;
  };
}

/** What a filter asks of a node that a variable is bound to. */
export function conditionsOn(n: string, filter: SettledNodes, bind: Bind): readonly string[] {
  const { kinds, subtypes, regions, cities, documents, publications, minDegree, maxDegree, text, ids, named, inside } = filter;
  const { and = [], or, not } = filter;
  const folded = fold(text ?? "");
  const ask = <T>(value: T | undefined, condition: (value: T) => string) => (value === undefined ? [] : [condition(value)]);
  const inSource = [
    ...ask(documents, (all) => `d.id IN ${bind(all.map(keyOf))}`),
    ...ask(publications, (all) => `d.publication IN ${bind(all)}`),
  ];
  const whole = (nested: SettledNodes) => `(${conditionsOn(n, nested, bind).join(" AND ") || "true"})`;
  return [
    ...ask(kinds, (all) => `${n}.kind IN ${bind(all)}`),
    ...ask(subtypes, (all) => `${n}.subtype IN ${bind(all)}`),
    ...ask(regions, (all) => `${n}.region IN ${bind(all)}`),
    ...ask(cities, (all) => `${n}.city IN ${bind(all.map(keyOf))}`),
    ...ask(ids, (all) => `${n}.id IN ${bind(all.map(keyOf))}`),
    ...ask(named, (all) => `${n}.id IN ${bind(all)}`),
    ...ask(minDegree, (degree) => `${n}.degree >= ${bind(int(Math.ceil(degree)))}`),
    ...ask(maxDegree, (degree) => `${n}.degree <= ${bind(int(Math.floor(degree)))}`),
    ...(inSource.length === 0 ? [] : [`EXISTS { (${n})<-[:MENTIONS]-(d:Document) WHERE ${inSource.join(" AND ")} }`]),
    ...(folded === "" ? [] : [`${n}.search CONTAINS ${bind(heldText(folded))}`]),
    ...ask(inside, ({ places, regions: sides }) => {
      const all = bind(places.map(keyOf));
      return `EXISTS { (${n})-[steps:LOCATED_IN*0..${LOCATED_STEPS}]->(y)
        WHERE all(step IN steps WHERE step.state = 'accepted' AND step.status <> 'ended')
        AND (y.city IN ${all} OR y.region IN ${bind(sides)} OR y.id IN ${all} OR y.place IN ${all}) }`;
    }),
    ...and.map(whole),
    // of no alternative none is met; a plain "false" would have the planner drop the label, which the hints to indexes need
    ...ask(or, (some) => (some.length === 0 ? `${n}.id IS NULL` : `(${some.map(whole).join(" OR ")})`)),
    ...ask(not, (nested) => `NOT coalesce(${whole(nested)}, false)`),
  ];
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
