import { useApolloClient } from "@apollo/client/react";
import { useEffect, useMemo, useState } from "react";
import {
  TableNodeFactsDocument,
  type TableNodeFactsQuery,
  TableRelationFactsDocument,
  type TableRelationFactsQuery,
} from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";
import { toRelationFilter } from "../../state/filter/utils.js";
import type { SceneData } from "../../state/scene/types.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { type NodeRow, type RelationRow, type Span, sceneNodeRow, sceneRelationRow, spansOf } from "./rows.js";

const BATCH = 400;

interface Facts {
  readonly of: SceneData;
  readonly nodes: ReadonlyMap<string, NonNullable<TableNodeFactsQuery["nodes"][number]>>;
  readonly relations: ReadonlyMap<string, TableRelationFactsQuery["neighborhood"]["edges"][number]>;
}

export interface TableRows {
  readonly nodes: readonly NodeRow[];
  readonly relations: readonly RelationRow[];
  /** `null` until the relations are there that dates and crossings come from. */
  readonly spans: ReadonlyMap<string, Span> | null;
  /** How far those relations have come, where they come later than the rows. */
  readonly deriving: { readonly loaded: number; readonly total: number } | null;
  /** Whether dates and crossings rest on a part of the relations alone. */
  readonly partial: boolean;
  /** How many there are in all, where that is more than is loaded; `null` while unknown. */
  readonly total: number | null;
  readonly loaded: number;
  readonly loading: boolean;
  readonly capped: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** The rows of what the picture shows. They stand at once; places, sums and sentences follow. */
export function useSceneRows(active: boolean): TableRows {
  const { data, view, scene, retryScene } = useWorkspace();
  const client = useApolloClient();
  const [facts, setFacts] = useState<Facts | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { filter } = view;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks for the same again
  useEffect(() => {
    if (!active || !data || data.nodes.length === 0) return;
    let current = true;
    const ids = data.nodes.map(({ id }) => id);
    const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, i) => ids.slice(i * BATCH, (i + 1) * BATCH));
    const relations = toRelationFilter(filter);
    const asked = Promise.all([
      Promise.all(batches.map((batch) => client.query({ query: TableNodeFactsDocument, variables: { ids: batch } }))),
      client.query({
        query: TableRelationFactsDocument,
        variables: { of: ids.slice(0, 1000), limit: Math.min(ids.length, 1000), ...(relations && { filter: relations }) },
        fetchPolicy: "no-cache",
      }),
    ]);
    asked.then(
      ([nodes, edges]) => {
        if (!current) return;
        setFailure(null);
        const found = nodes.flatMap(({ data: answer }) => answer?.nodes ?? []);
        setFacts({
          of: data,
          nodes: new Map(found.flatMap((node) => (node ? [[node.id, node]] : []))),
          relations: new Map(edges.data?.neighborhood.edges.map((edge) => [edge.id, edge])),
        });
      },
      (error: unknown) => current && setFailure(failureOf(error)),
    );
    return () => {
      current = false;
    };
  }, [active, data, client, filter, attempt]);

  const rows = useMemo(() => {
    const nodes = new Map(data?.nodes.map((node) => [node.id, node]));
    const relations =
      data?.relations.flatMap((relation) => sceneRelationRow(relation, nodes, facts?.relations.get(relation.id)) ?? []) ?? [];
    return { nodes: data?.nodes.map((node) => sceneNodeRow(node, facts?.nodes.get(node.id))) ?? [], relations, spans: spansOf(relations) };
  }, [data, facts]);
  const lost = scene.phase === "failed" ? scene.failure : failure;
  return {
    ...rows,
    deriving: null,
    partial: false,
    total: null,
    loaded: 0,
    loading: data === null ? scene.phase === "loading" : data.nodes.length > 0 && facts?.of !== data && !lost,
    capped: false,
    failure: lost,
    retry: () => (scene.phase === "failed" ? retryScene() : setAttempt((n) => n + 1)),
  };
}
