import { FAMILIES, type Family, relationRank, relationSpec, statusRank } from "@chengyu-atlas/model";
import type { Bundle, SceneRelation } from "./types.js";

const LOUDNESS = Object.keys(FAMILIES) as readonly Family[];

/** Strongest first: accepted, then by family as the model ranks them, then the furthest, then the model's order. */
export function compareStrength(a: SceneRelation, b: SceneRelation): number {
  const loud = ({ type }: SceneRelation) => LOUDNESS.indexOf(relationSpec(type).family);
  const proposed = ({ state }: SceneRelation) => (state === "proposed" ? 1 : 0);
  return (
    proposed(a) - proposed(b) ||
    loud(a) - loud(b) ||
    statusRank(b.status) - statusRank(a.status) ||
    relationRank(a.type) - relationRank(b.type) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Gathers parallel relations, either way, into one line for each pair of nodes. */
export function bundlesOf(relations: readonly SceneRelation[]): readonly Bundle[] {
  const pairs = new Map<string, SceneRelation[]>();
  for (const relation of relations) {
    const id = pairId(relation.source.id, relation.target.id);
    const pair = pairs.get(id);
    if (pair) pair.push(relation);
    else pairs.set(id, [relation]);
  }
  return [...pairs].flatMap(([id, members]) => {
    const sorted = members.sort(compareStrength);
    const [lead] = sorted;
    if (lead === undefined || lead.source.id === lead.target.id) return [];
    const crossing = sorted.some((member) => member.crossing && member.state !== "proposed");
    return [{ id, a: lead.source.id, b: lead.target.id, lead, relations: sorted, crossing }];
  });
}

export function pairId(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
