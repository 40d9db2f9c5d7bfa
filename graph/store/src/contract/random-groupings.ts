import { DOCUMENT_KEYS, NODE_KEYS, OBSERVATION_KEYS, RELATION_KEYS } from "../aggregates/aggregates.js";
import { type Question, question, randomEdgeFilter, randomNodeFilter } from "./questions.js";
import { type Chance, RANDOM_NODES } from "./random.js";

/** One question of each kind that sums up, by keys at random, with and without the rest of what groups tell. */
export function randomGroupings(chance: Chance, documents: readonly string[]): readonly Question[] {
  const first = chance.of([0, 1, 3, 1000]);
  const maybe = (share: number) => chance.next() < share;
  const by = <K>(keys: readonly K[]) => chance.shuffled(keys).slice(0, chance.below(4));
  const [chosen, edges, some] = [randomNodeFilter(chance, documents), randomEdgeFilter(chance, documents), chance.some(RANDOM_NODES, 0.2)];
  const nodes = { ...(maybe(0.7) && { nodes: chosen }), by: by(NODE_KEYS), first, degree: maybe(0.5) };
  const kinds = { by: ["KIND"] as const, first, ...(maybe(0.5) && { nodes: { cities: ["place:重庆市"] } }) };
  const part = { edges, ...(maybe(0.4) && { nodes: chosen }) };
  const asked = { by: by(RELATION_KEYS), first, amounts: maybe(0.5), dates: maybe(0.5) };
  const relations = { ...part, ...asked, ...(maybe(0.2) && { disputed: true }) };
  const tallied = {
    ...(maybe(0.5) && { edges: { crossing: true } }),
    by: chance.shuffled(["TYPE", "STATUS", "STATE", "YEAR", "CROSSING"] as const).slice(0, 2),
    first,
  };
  const around = { edges, direction: chance.of(["OUT", "IN", "BOTH"] as const), ...asked };
  const observations = {
    observations: { ...(maybe(0.3) && { measure: "投资额" }), ...(maybe(0.3) && { documents: chance.some(documents, 0.5) }) },
    by: by(OBSERVATION_KEYS),
    first,
  };
  const published = { ...(maybe(0.3) && { documents: { mentions: chance.of(RANDOM_NODES) } }), by: by(DOCUMENT_KEYS), first };
  return [
    question("groupNodes", [nodes], (s) => s.groupNodes(nodes)),
    question("groupNodes by kind", [kinds], (s) => s.groupNodes(kinds)),
    question("groupRelations", [relations], (s) => s.groupRelations(relations)),
    question("groupRelations by what is kept", [tallied], (s) => s.groupRelations(tallied)),
    question("groupRelationsOf", [some, around], (s) => s.groupRelationsOf(some, around)),
    question("groupObservations", [observations], (s) => s.groupObservations(observations)),
    question("groupDocuments", [published], (s) => s.groupDocuments(published)),
    question("tripleHelix", [part], (s) => s.tripleHelix(part)),
  ];
}
