import { relationRank, relationSpec } from "@chengyu-atlas/model";
import type { EdgeDefinition, NodeDefinition } from "cytoscape";
import { bundlesOf } from "../state/scene/bundles.js";
import type { Bundle, SceneData, SceneNode } from "../state/scene/types.js";
import { onlyProposed } from "./figure.js";
import { displayName } from "./labels/name.js";
import type { Line } from "./style/edges.js";
import { radiusOf } from "./style/nodes.js";

/** What a drawn node carries: facts of the scene, nothing of the theme. */
export interface NodeData {
  readonly id: string;
  readonly kind: SceneNode["kind"];
  readonly name: string;
  readonly degree: number;
  readonly radius: number;
  readonly region: SceneNode["region"];
  /** Relations of it that lead to nodes not on the canvas. */
  readonly behind: number;
  /** Whether it is here for what is only proposed. */
  readonly proposed: boolean;
}

export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly line: Line;
  readonly rank: number;
  readonly lead: string;
  readonly members: readonly string[];
  readonly disputed: boolean;
}

export const EDGE_PREFIX = "b:";

export interface Elements {
  readonly nodes: readonly (NodeDefinition & { readonly data: NodeData })[];
  readonly edges: readonly (EdgeDefinition & { readonly data: EdgeData })[];
}

/** The drawing of a scene as plain data. `countBehind` is off where a filter hides relations: then the rest is not behind, but filtered. */
export function elementsOf(data: SceneData, { countBehind }: { readonly countBehind: boolean }): Elements {
  const bundles = bundlesOf(data.relations);
  const drawn = new Map<string, number>();
  for (const { source, target, state } of data.relations) {
    if (state !== "accepted") continue;
    for (const { id } of [source, target]) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  }
  const proposed = onlyProposed(data);
  return {
    nodes: data.nodes.map((node) => ({
      data: nodeData(node, { behind: countBehind ? node.degree - (drawn.get(node.id) ?? 0) : 0, proposed: proposed.has(node.id) }),
    })),
    edges: bundles.map((bundle) => ({ data: edgeData(bundle) })),
  };
}

function nodeData({ id, kind, name, degree, region }: SceneNode, { behind, proposed }: Pick<NodeData, "behind" | "proposed">): NodeData {
  return { id, kind, name: displayName(name), degree, radius: radiusOf(degree), region, behind: Math.max(0, behind), proposed };
}

function edgeData({ id, lead, relations, crossing }: Bundle): EdgeData {
  const more = relations.filter(({ state }) => state !== "proposed").length - 1;
  return {
    id: `${EDGE_PREFIX}${id}`,
    source: lead.source.id,
    target: lead.target.id,
    line: { relation: lead.type, status: lead.status, state: lead.state, crossing, more: Math.max(0, more) },
    rank: (crossing ? 12 : 0) - relationRank(lead.type) + (relationSpec(lead.type).family === "cooperation" ? 10 : 0),
    lead: lead.id,
    members: relations.map((relation) => relation.id),
    disputed: relations.some(({ disputes }) => disputes.length > 0),
  };
}
