import { useApolloClient } from "@apollo/client/react";
import type { NodeId } from "@chengyu-atlas/model";
import { useEffect, useMemo, useState } from "react";
import { WhereaboutsDocument } from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import type { ParkSpot } from "./gather.js";
import { type Standings, standingsOf, type Whereabouts } from "./standings.js";

/** A request may name at most a thousand ids. */
const BATCH = 900;

export interface MapData {
  readonly standings: Standings | null;
  readonly parks: ReadonlyMap<NodeId, ParkSpot>;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** Where everything in the picture stands. What is known stays while more is asked for. */
export function useStandings(): MapData {
  const { data } = useWorkspace();
  const client = useApolloClient();
  const [where, setWhere] = useState<ReadonlyMap<NodeId, Whereabouts>>(new Map());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  // what surrounds a node does not hang on the filter, so that nothing moves when it changes
  const all = useMemo(
    () => (data ? [...new Map([...data.base.nodes, ...data.nodes].map((node) => [node.id, node])).values()] : []),
    [data],
  );
  const missing = useMemo(() => all.flatMap(({ id }) => (where.has(id) ? [] : [id])), [all, where]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks for the same again
  useEffect(() => {
    if (missing.length === 0) return;
    let current = true;
    const batches = Array.from({ length: Math.ceil(missing.length / BATCH) }, (_, i) => missing.slice(i * BATCH, (i + 1) * BATCH));
    Promise.all(batches.map((ids) => client.query({ query: WhereaboutsDocument, variables: { ids } }))).then(
      (answers) => {
        if (!current) return;
        setFailure(null);
        const found = answers.flatMap(({ data: answer }) => answer?.nodes ?? []);
        setWhere((known) => new Map([...known, ...found.flatMap((node) => (node ? [[node.id, node] as const] : []))]));
      },
      (error: unknown) => current && setFailure(failureOf(error)),
    );
    return () => {
      current = false;
    };
  }, [client, missing, attempt]);

  const known = missing.length === 0 || where.size > 0;
  const result = useMemo(() => {
    if (!data || !known) return { standings: null, parks: new Map<NodeId, ParkSpot>() };
    const relations = [...new Map([...data.base.relations, ...data.relations].map((relation) => [relation.id, relation])).values()];
    const everything = standingsOf(all, relations, where);
    const parks = new Map(
      everything.here.flatMap(({ node, at }) => (node.kind === "Park" ? [[node.id, { name: displayName(node.name), at }] as const] : [])),
    );
    const drawn = new Set(data.nodes.map(({ id }) => id));
    const standings = {
      here: everything.here.filter(({ node }) => drawn.has(node.id)),
      elsewhere: everything.elsewhere.filter(({ id }) => drawn.has(id)),
      nowhere: everything.nowhere.filter(({ id }) => drawn.has(id)),
    };
    return { standings, parks };
  }, [data, known, all, where]);
  return { ...result, failure, retry: () => setAttempt((n) => n + 1) };
}
