import type { NodeId } from "@chengyu-atlas/model";
import type { Filter } from "../filter/types.js";
import { toNodeFilter } from "../filter/utils.js";
import type { Step } from "../steps/steps.js";
import { EXPAND_LIMIT } from "./load.js";
import type { Arrival, SceneAnswer, SceneData, SceneNode, SceneRelation } from "./types.js";

type Answers = readonly (SceneAnswer | undefined)[];

export interface Gathered {
  readonly nodes: readonly SceneNode[];
  readonly arrivals: readonly Arrival[];
  readonly arrangedAfter: number | null;
}

interface GatherInput {
  readonly shown: SceneAnswer;
  readonly steps: readonly Step[];
  readonly answers: Answers;
  readonly filter: Filter;
  readonly needed: readonly NodeId[];
}

/** Every node of the view: those of the first picture, then what each step brought, in order, held to its limit. */
export function gather({ shown, steps, answers, filter, needed }: GatherInput): Gathered {
  const nodes = new Map(shown.nodes.map((node) => [node.id, node]));
  const passes = nodeTest(filter);
  const arrivals: Arrival[] = [];
  let arrangedAfter: number | null = null;
  for (const [at, step] of steps.entries()) {
    if (step.do === "arrange") arrangedAfter = arrivals.length;
    if (step.do === "hide") nodes.delete(step.id);
    const answer = answers[at];
    if (answer === undefined || (step.do !== "add" && step.do !== "expand")) continue;
    const wanted = (node: SceneNode) => !nodes.has(node.id) && (node.id === step.id || needed.includes(node.id) || passes(node));
    const limit = step.do === "expand" ? EXPAND_LIMIT : Number.POSITIVE_INFINITY;
    const fresh = answer.nodes.filter(wanted).slice(0, limit);
    for (const node of fresh) nodes.set(node.id, node);
    if (fresh.length > 0) arrivals.push({ origin: step.id, ids: fresh.map(({ id }) => id) });
  }
  return { nodes: [...nodes.values()], arrivals, arrangedAfter };
}

export function nodeTest(filter: Filter): (node: SceneNode) => boolean {
  const { kinds, regions } = toNodeFilter(filter) ?? {};
  return ({ kind, region }) => (kinds?.includes(kind) ?? true) && (!regions || (region !== null && regions.includes(region)));
}

interface AssembleInput {
  readonly focus: NodeId | null;
  readonly base: SceneAnswer;
  readonly shown: SceneAnswer;
  readonly gathered: Gathered;
  readonly answers: Answers;
  readonly closed: SceneAnswer | undefined;
  readonly needed: readonly NodeId[];
}

/** One view from all answers. Nodes that no relation of the view touches are counted and left out, but for those asked for by name. */
export function assemble({ focus, base, shown, gathered, answers, closed, needed }: AssembleInput): SceneData {
  const present = new Set(gathered.nodes.map(({ id }) => id));
  const relations = new Map<string, SceneRelation>();
  for (const part of [shown, ...answers, closed]) {
    for (const relation of part?.edges ?? []) {
      if (present.has(relation.source.id) && present.has(relation.target.id)) relations.set(relation.id, relation);
    }
  }
  const linked = new Set([...relations.values()].flatMap(({ source, target }) => [source.id, target.id]));
  const asked = new Set([focus, ...needed, ...gathered.arrivals.map(({ origin }) => origin)]);
  const nodes = gathered.nodes.filter(({ id }) => present.has(id) && (linked.has(id) || asked.has(id)));
  return {
    focus: base.nodes.find(({ id }) => id === focus) ?? null,
    base: { nodes: base.nodes, relations: base.edges },
    nodes,
    relations: [...relations.values()],
    arrivals: gathered.arrivals,
    arrangedAfter: gathered.arrangedAfter,
    truncated: shown.truncated,
    unlinked: present.size - nodes.length,
  };
}
