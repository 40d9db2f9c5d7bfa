import { type Claim, compareText, type NodeId, partsOfEdgeId, STATES, type State } from "@chengyu-atlas/model";
import { type GraphReader, type GraphStore, MAX_PAGE, type PageRequest, type Slice } from "@chengyu-atlas/store";
import { nearest } from "./nearest.js";
import { many } from "./report.js";

/** What left, or would leave, with a document, in words, each list in order of its words. */
export interface Leaving {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly claims: readonly string[];
  readonly observations: readonly string[];
}

/** What became of a withdrawal. `near` has the documents that may have been meant. */
export type Withdrawal = { readonly found: true; readonly leaving: Leaving } | { readonly found: false; readonly near: readonly string[] };

/** Takes a document back and tells what left with it: that which nothing else supports. */
export async function withdrawDocument(store: GraphStore, id: string): Promise<Withdrawal> {
  // read before it is gone
  const words = await wordsOf(store, id);
  const report = await store.withdrawDocument(id);
  if (!report.found) return missing(store, id);
  return { found: true, leaving: inWords(report, words) };
}

/** Tells what would leave with a document, and changes nothing. */
export async function previewWithdrawal(store: GraphReader, id: string): Promise<Withdrawal> {
  const [document] = await store.documents([id]);
  if (document === undefined) return missing(store, id);
  const words = await wordsOf(store, id);
  const nodes: NodeId[] = [];
  for (const node of await store.mentionedIn(id)) {
    if ((await store.countDocuments({ mentions: node.id })) <= 1) nodes.push(node.id);
  }
  const alone = (supported: { readonly evidence: readonly { readonly document: string }[] }) =>
    supported.evidence.every(({ document }) => document === id);
  const claims = [...words.claims.values()].flat().filter(alone);
  const edges = [...words.claims].filter(([, of]) => of.every(alone)).map(([edge]) => edge);
  const observations = words.observations.filter(alone);
  const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);
  return { found: true, leaving: inWords({ nodes, edges, claims: ids(claims), observations: ids(observations) }, words) };
}

function inWords({ nodes, edges, claims, observations }: Leaving, words: Awaited<ReturnType<typeof wordsOf>>): Leaving {
  const say = (ids: readonly string[], word: (id: string) => string) => ids.map(word).sort(compareText);
  return {
    nodes: say(nodes, words.node),
    edges: say(edges, words.edge),
    claims: say(claims, words.claim),
    observations: say(observations, words.observation),
  };
}

/** Documents that are named where there is none of the id that was asked for. */
const MOST_NEAR = 3;

async function missing(store: GraphReader, id: string): Promise<Withdrawal> {
  const ids = (await store.receipts()).map(({ document }) => document);
  const holding = ids.filter((other) => other.includes(id) || (id.length > 3 && id.includes(other)));
  const near = holding.length > 0 ? holding : [nearest(id, ids)].filter((found) => found !== undefined);
  return { found: false, near: near.sort(compareText).slice(0, MOST_NEAR) };
}

/** What a document speaks of, as read before it goes, and how each part of it is said. */
async function wordsOf(store: GraphReader, id: string) {
  const nodes = new Map((await store.mentionedIn(id)).map((node) => [node.id, node]));
  const name = (node: NodeId) => nodes.get(node)?.name ?? node;
  const edges = await all((page) => store.listEdges({ documents: [id], states: Object.keys(STATES) as State[] }, page));
  const claims = new Map<string, readonly Claim[]>();
  for (let i = 0; i < edges.length; i += MAX_PAGE) {
    const ids = edges.slice(i, i + MAX_PAGE).map((edge) => edge.id);
    for (const [j, of] of (await store.claims(ids)).entries()) claims.set(ids[j] ?? "", of);
  }
  const observations = await all((page) => store.listObservations({ documents: [id] }, page));
  const claimById = new Map([...claims.values()].flat().map((claim) => [claim.id, claim]));
  const observationById = new Map(observations.map((observation) => [observation.id, observation]));
  return {
    claims,
    observations,
    node: (node: NodeId) => (nodes.has(node) ? `${name(node)} (${nodes.get(node)?.kind})` : node),
    edge: (edge: string) => {
      const parts = partsOfEdgeId(edge);
      return parts === undefined ? edge : `${name(parts.source)} ${parts.relation} ${name(parts.target)}`;
    },
    claim: (claim: string) => {
      const said = claimById.get(claim);
      if (said === undefined) return claim;
      const { source, relation, target, status, validFrom, title, role, amount } = said;
      const more = [status, validFrom, title, role, amount && `${amount.value}${amount.unit}`].filter((part) => part !== undefined);
      return `${name(source)} ${relation} ${name(target)} (${more.join(", ")})`;
    },
    observation: (observation: string) => {
      const said = observationById.get(observation);
      if (said === undefined) return observation;
      return `${name(said.subject)} ${said.measure} ${said.value}${said.unit}${said.period === undefined ? "" : ` (${said.period})`}`;
    },
  };
}

/** All items of a list that is read in pages. */
async function all<T>(list: (page: PageRequest) => Promise<Slice<T>>): Promise<T[]> {
  const found: T[] = [];
  let after: string | undefined;
  for (let more = true; more; ) {
    const slice = await list({ first: MAX_PAGE, ...(after !== undefined && { after }) });
    found.push(...slice.items.map(({ item }) => item));
    after = slice.items.at(-1)?.cursor;
    more = slice.hasMore && after !== undefined;
  }
  return found;
}

/** Names of each kind that are shown; the rest are counted. */
const SHOWN = 10;

/** A withdrawal in a user's words. */
export function describeWithdrawal(id: string, withdrawal: Withdrawal, dry: boolean): string[] {
  if (!withdrawal.found) {
    const near = withdrawal.near.map((other) => `"${other}"`).join(" or ");
    return [`${id}: there is no such document${near === "" ? "" : `; did you mean ${near}?`}`];
  }
  const { nodes, edges, claims, observations } = withdrawal.leaving;
  const groups = [
    counted(nodes, "node"),
    counted(edges, "relation"),
    counted(claims, "claim"),
    counted(observations, "observation"),
  ].flat();
  const [did, none] = dry
    ? ["would be withdrawn, with", "would be withdrawn; nothing leaves with it, other documents support all that it says."]
    : ["withdrawn, with", "withdrawn; nothing left with it, other documents support all that it says."];
  return groups.length === 0 ? [`${id}: ${none}`] : [`${id}: ${did}`, ...groups];
}

function counted(names: readonly string[], what: string): string[] {
  if (names.length === 0) return [];
  const more = names.length > SHOWN ? [`    … and ${(names.length - SHOWN).toLocaleString("en-US")} more`] : [];
  return [`  ${many(names.length, what)}`, ...names.slice(0, SHOWN).map((name) => `    ${name}`), ...more];
}
