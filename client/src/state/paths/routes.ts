import type { NodeId, Relation } from "@chengyu-atlas/model";
import type { HopRelationFragment, PathsQuery } from "../../api/documents.generated.js";
import type { SceneNode } from "../scene/types.js";

type Found = PathsQuery["paths"][number];
export type HopRelation = HopRelationFragment;

/** One step of a route: the two nodes, and all relations by which it can be taken. */
export interface Hop {
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly relations: readonly HopRelation[];
}

/** A way from one node to another; where two of its nodes are tied in several ways it is still one. */
export interface Route {
  readonly key: string;
  readonly nodes: readonly SceneNode[];
  readonly hops: readonly Hop[];
  readonly crossing: number;
  readonly planned: number;
}

/** Paths that pass the same nodes are one route. They stay in their order: shortest first. */
export function routesOf(paths: readonly Found[]): readonly Route[] {
  const routes = new Map<string, { nodes: readonly SceneNode[]; hops: Map<string, HopRelation>[] }>();
  for (const { nodes, edges } of paths) {
    const key = nodes.map(({ id }) => id).join("..");
    const route = routes.get(key) ?? { nodes, hops: edges.map(() => new Map()) };
    for (const [at, edge] of edges.entries()) route.hops[at]?.set(edge.id, edge);
    routes.set(key, route);
  }
  return [...routes].map(([key, { nodes, hops }]) => {
    const steps = hops.flatMap((relations, at): readonly Hop[] => {
      const [from, to] = [nodes[at], nodes[at + 1]];
      return from && to ? [{ from, to, relations: [...relations.values()] }] : [];
    });
    return {
      key,
      nodes,
      hops: steps,
      crossing: steps.filter(({ relations }) => relations.some(({ crossing }) => crossing)).length,
      planned: steps.filter(({ relations }) => relations.every(({ status }) => status === "planned")).length,
    };
  });
}

/** Whether a relation is read along the way or against it; symmetric ones are read along. */
export function along(relation: HopRelation, from: NodeId, symmetric: (relation: Relation) => boolean): boolean {
  return relation.source.id === from || symmetric(relation.type);
}

/** The pairs of neighbours in rows of nodes, each in one order, for finding the lines between them. */
export function pairsOf(rows: readonly (readonly NodeId[])[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.slice(1).map((to, i) => pair(row[i] ?? "", to))));
}

export const pair = (a: NodeId, b: NodeId): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
