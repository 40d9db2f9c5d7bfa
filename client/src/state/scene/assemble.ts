import type { NodeId } from "@chengyu-atlas/model";
import type { Answers, Gathered } from "./gather.js";
import type { SceneAnswer, SceneData, SceneNode, SceneRelation } from "./types.js";

/** What one filter lets through of the figure, from all answers. */
export interface Grown {
  readonly shown: SceneAnswer;
  readonly gathered: Gathered;
  readonly answers: Answers;
  readonly closed: SceneAnswer | undefined;
}

interface AssembleInput {
  readonly focus: NodeId | null;
  /** Under the filter that decides where things stand. */
  readonly base: Grown;
  /** Under the filter in force. */
  readonly seen: Grown;
  readonly needed: readonly NodeId[];
}

/** One view from all answers. Nodes that no relation of the view touches are counted and left out, but for those asked for by name. */
export function assemble({ focus, base, seen, needed }: AssembleInput): SceneData {
  const { gathered } = seen;
  const relations = relationsAmong(seen, gathered.present);
  const linked = new Set(relations.flatMap(({ source, target }) => [source.id, target.id]));
  const asked = new Set([focus, ...needed, ...gathered.arrivals.map(({ origin }) => origin), ...keptAlone(gathered)]);
  const nodes = gathered.known.filter(({ id }) => gathered.present.has(id) && (linked.has(id) || asked.has(id)));
  return {
    focus: base.shown.nodes.find(({ id }) => id === focus) ?? null,
    base: { nodes: base.shown.nodes, relations: base.shown.edges },
    whole: {
      nodes: base.gathered.known,
      relations: relationsAmong(base, new Set(base.gathered.known.map(({ id }) => id))),
      events: base.gathered.events,
    },
    nodes,
    relations,
    arrivals: gathered.arrivals,
    arrangedAfter: gathered.arrangedAfter,
    truncated: seen.shown.truncated,
    unlinked: gathered.present.size - nodes.length,
  };
}

function relationsAmong({ shown, answers, closed }: Grown, present: ReadonlySet<NodeId>): readonly SceneRelation[] {
  const relations = new Map<string, SceneRelation>();
  for (const part of [shown, ...answers, closed]) {
    for (const relation of part?.edges ?? []) {
      if (present.has(relation.source.id) && present.has(relation.target.id)) relations.set(relation.id, relation);
    }
  }
  return [...relations.values()];
}

/** What a reader put somewhere by hand stays to be seen, even where nothing touches it any more. */
function keptAlone({ events }: Gathered): readonly SceneNode["id"][] {
  return events.flatMap((event) => (event.do === "place" ? event.id : []));
}
