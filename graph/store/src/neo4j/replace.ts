import type { EdgeId } from "@chengyu-atlas/model";
import { type Run, runFor } from "./connection.js";
import { type Replacement, unlink, writeRecords } from "./contribution.js";
import { idOf } from "./keys.js";
import { longIds } from "./properties.js";
import { edgesOf, refoldEdges } from "./refold-edges.js";
import { refoldNodes } from "./refold-nodes.js";
import { claimsOf, lockNodes } from "./touched.js";
import { writeClaims, writeEdges, writeMentions, writeNodes } from "./write-changes.js";

/** What was taken away; ids as the port knows them. */
export interface Removed {
  readonly nodes: readonly string[];
  readonly edges: readonly EdgeId[];
  readonly claims: readonly string[];
  readonly observations: readonly string[];
}

/**
 * Puts what documents say in place of what they supported before, and makes all that either touches what documents now say.
 * The documents must be locked. `locked` asks what must hold once nodes are locked too. What is started together reaches the
 * server in this order and comes back in one journey.
 */
export async function replace(
  run: Run,
  replacements: readonly Replacement[],
  locked: () => readonly Promise<unknown>[] = () => [],
): Promise<Removed> {
  const names = edgesOf(replacements);
  const before = replacements.flatMap((one) => one.before ?? []);
  const replaced = before.map(({ id }) => id);
  const mentions = replacements.flatMap(({ next }) => next?.mentions ?? []);
  const nodes = new Set([...before.flatMap((one) => one.nodes), ...mentions.map(({ node }) => node)]);
  const [nodeRows, claimRows] = await Promise.all([
    lockNodes(run, [...nodes], replaced),
    claimsOf(run, [...names.keys()]),
    ...locked(),
    ...unlink(run, replaced),
  ]);
  const edges = refoldEdges(names, claimRows, replacements);
  const folded = refoldNodes(nodeRows, edges.degrees, replacements);
  const sayings = replacements.flatMap(({ next }) => next ?? []);
  const elements = new Map(nodeRows.map(({ id, element }) => [id, element]));
  const observations = before.flatMap((one) => one.observations);
  const writes = [
    ...writeRecords(run, sayings),
    ...writeMentions(run, sayings, elements),
    ...writeClaims(run, edges),
    ...writeEdges(run, edges.edges, elements),
  ];
  // nodes that nobody mentions go last, when nothing leads to them any more
  const observationsGone = runFor<{ readonly id: string }>(run, UNSUPPORTED, observations);
  await Promise.all([...writes, observationsGone, ...writeNodes(run, folded)]);
  return {
    nodes: folded.gone.map(({ id, long }) => longIds(long)?.["id"] ?? idOf(id)),
    edges: edges.edges.filter((edge) => edge.gone).map(({ name }) => name.id),
    claims: edges.gone,
    observations: (await observationsGone).map(({ id }) => id),
  };
}

const UNSUPPORTED = "UNWIND $rows AS id MATCH (o:Observation {id: id}) WHERE NOT (o)-[:SUPPORTED_BY]->() DETACH DELETE o RETURN id";
