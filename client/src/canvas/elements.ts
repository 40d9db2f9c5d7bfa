import { type NodeId, relationRank, relationSpec } from "@chengyu-atlas/model";
import type { EdgeDefinition, NodeDefinition } from "cytoscape";
import { bundlesOf } from "../state/scene/bundles.js";
import { type Bundle, type Gathered, NONE_GATHERED, type SceneData, type SceneNode } from "../state/scene/types.js";
import { onlyProposed } from "./figure.js";
import { displayName } from "./labels/name.js";
import type { Dress } from "./style/dress.js";
import type { Line } from "./style/edges.js";
import { crowdScale, holdingRadius } from "./style/nodes.js";
import { dashOf, girthOf, type Paint, paintOf } from "./style/thin.js";

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
  /** Place in the palette's hues, -1 for grey; `null` where colour is the kind's. */
  readonly hue: number | null;
  /** The letter of its group, which says the same as its colour. */
  readonly letter: string | null;
  /** Whether another group is lit. */
  readonly faded: boolean;
  /** How many nodes it stands for; 0 for a node of its own. */
  readonly holds: number;
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
  /** How many relations between gathered nodes it stands for; 0 for a line between two single nodes. */
  readonly gathered: number;
  readonly faded: boolean;
  /** Drawn finer, since thousands of lines together would be one blot. */
  readonly thin: boolean;
  /** By what the rules for such lines choose: colour, weight and breaks. */
  readonly paint: Paint;
  readonly girth: number;
  readonly dash: string;
}

const THIN_FROM = 3000;

export const EDGE_PREFIX = "b:";

/** How a scene is to be drawn. */
interface Manner {
  /** Off where a filter hides relations: then the rest is not behind, but filtered. */
  readonly countBehind: boolean;
  readonly dress: Dress;
}

/** What selecting a line between gathered nodes gives: its two ends. A relation's own id has three parts. */
export function pairOf(lead: string): readonly [NodeId, NodeId] | null {
  const [a, b, ...rest] = lead.split("~");
  return a && b && rest.length === 0 ? [a, b] : null;
}

export interface Elements {
  readonly nodes: readonly (NodeDefinition & { readonly data: NodeData })[];
  readonly edges: readonly (EdgeDefinition & { readonly data: EdgeData })[];
}

/** The drawing of a scene as plain data. */
export function elementsOf(data: SceneData, { countBehind, dress }: Manner): Elements {
  const gathered = data.gathered ?? NONE_GATHERED;
  const bundles = bundlesOf(data.relations);
  const drawn = new Map<string, number>();
  for (const { source, target, state } of data.relations) {
    if (state !== "accepted") continue;
    for (const { id } of [source, target]) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  }
  const proposed = onlyProposed(data);
  const shrink = crowdScale(data.nodes.length);
  return {
    nodes: data.nodes.map((node) => {
      const holds = gathered.get(node.id)?.members.length ?? 0;
      const behind = countBehind && holds === 0 ? node.degree - (drawn.get(node.id) ?? 0) : 0;
      const { id, kind, name, degree, region } = node;
      const group = dress.group(id);
      return {
        data: {
          id,
          kind,
          name: holds > 0 ? `${displayName(name)} ${holds}` : displayName(name),
          degree,
          radius: holds > 0 ? holdingRadius(holds) : dress.radius(node) * shrink,
          region,
          behind: Math.max(0, behind),
          proposed: proposed.has(id),
          hue: group ? (group.hue ?? -1) : null,
          letter: group?.letter ?? null,
          faded: dress.faded(id),
          holds,
        },
      };
    }),
    edges: bundles.map((bundle) => ({ data: edgeData(bundle, { dress, gathered, thin: bundles.length > THIN_FROM }) })),
  };
}

interface Drawing {
  readonly thin: boolean;
  readonly dress: Dress;
  readonly gathered: ReadonlyMap<NodeId, Gathered>;
}

function edgeData({ id, a, b, lead, relations, crossing }: Bundle, { dress, gathered, thin }: Drawing): EdgeData {
  const between = gathered.has(a) || gathered.has(b);
  // many relations are a plan only where all of them are
  const built = between && relations.find(({ status, state }) => status !== "planned" && state === lead.state);
  const more = relations.filter(({ state }) => state !== "proposed").length - 1;
  const status = built ? built.status : lead.status;
  const line = sharedLine({ relation: lead.type, status, state: lead.state, crossing, more: Math.max(0, more) });
  return {
    id: `${EDGE_PREFIX}${id}`,
    source: lead.source.id,
    target: lead.target.id,
    line,
    rank: (crossing ? 12 : 0) - relationRank(lead.type) + (relationSpec(lead.type).family === "cooperation" ? 10 : 0),
    lead: between ? `${lead.source.id}~${lead.target.id}` : lead.id,
    members: relations.map((relation) => relation.id),
    disputed: !between && relations.some(({ disputes }) => disputes.length > 0),
    gathered: between ? relations.length : 0,
    faded: dress.faded(a) || dress.faded(b),
    thin,
    paint: paintOf(line),
    girth: girthOf(line),
    dash: dashOf(line),
  };
}

const lines = new Map<string, Line>();

/** One object for all lines that look alike. */
function sharedLine(line: Line): Line {
  const key = `${line.relation} ${line.status} ${line.state} ${line.crossing} ${line.more}`;
  const known = lines.get(key);
  if (known) return known;
  lines.set(key, line);
  return line;
}
