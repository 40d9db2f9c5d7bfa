import {
  type Claim,
  compareText,
  type EdgeId,
  type NodeId,
  type Observation,
  partsOfEdgeId,
  STATES,
  type State,
} from "@chengyu-atlas/model";
import { type GraphReader, MAX_PAGE, type PageRequest, type Slice, type StoredNode } from "@chengyu-atlas/store";
import { many } from "./report.js";

/** What left a store, or would leave it: by id, or in words. */
export interface Leaving {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly claims: readonly string[];
  readonly observations: readonly string[];
}

/** What a document speaks of, as a store holds it: of each edge all claims, those of other documents too. */
export interface Spoken {
  readonly document: string;
  readonly nodes: ReadonlyMap<NodeId, StoredNode>;
  readonly claims: ReadonlyMap<EdgeId, readonly Claim[]>;
  readonly observations: readonly Observation[];
}

/** Reads what a document speaks of; nothing where there is no such document. */
export async function readSpoken(store: GraphReader, document: string): Promise<Spoken> {
  const nodes = new Map((await store.mentionedIn(document)).map((node) => [node.id, node]));
  const edges = await all((page) => store.listEdges({ documents: [document], states: Object.keys(STATES) as State[] }, page));
  const claims = await claimsOf(
    store,
    edges.map(({ id }) => id),
  );
  const observations = await all((page) => store.listObservations({ documents: [document] }, page));
  return { document, nodes, claims, observations };
}

/** The claims of each edge. */
export async function claimsOf(store: GraphReader, edges: readonly EdgeId[]): Promise<Map<EdgeId, readonly Claim[]>> {
  const claims = new Map<EdgeId, readonly Claim[]>();
  for (let i = 0; i < edges.length; i += MAX_PAGE) {
    const ids = edges.slice(i, i + MAX_PAGE);
    for (const [j, of] of (await store.claims(ids)).entries()) claims.set(ids[j] ?? "", of);
  }
  return claims;
}

/** All items of a list that is read in pages. */
export async function all<T>(list: (page: PageRequest) => Promise<Slice<T>>): Promise<T[]> {
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

/** What leaves, in words that were read while it was there, each list in order. */
export function inWords({ nodes, edges, claims, observations }: Leaving, spoken: Spoken): Leaving {
  const said = new Map([...[...spoken.claims.values()].flat(), ...spoken.observations].map((record) => [record.id, record]));
  const name = (id: NodeId) => spoken.nodes.get(id)?.name ?? id;
  const node = (id: NodeId) => (spoken.nodes.has(id) ? `${name(id)} (${spoken.nodes.get(id)?.kind})` : id);
  const edge = (id: EdgeId) => {
    const parts = partsOfEdgeId(id);
    return parts === undefined ? id : `${name(parts.source)} ${parts.relation} ${name(parts.target)}`;
  };
  const record = (id: string) => {
    const found = said.get(id);
    if (found === undefined) return id;
    return "relation" in found ? claimInWords(found, name) : observationInWords(found, name);
  };
  const say = (ids: readonly string[], word: (id: string) => string) => ids.map(word).sort(compareText);
  return { nodes: say(nodes, node), edges: say(edges, edge), claims: say(claims, record), observations: say(observations, record) };
}

type Name = (id: NodeId) => string;

function claimInWords({ source, relation, target, status, validFrom, title, role, amount }: Claim, name: Name): string {
  const more = [status, validFrom, title, role, amount && `${amount.value}${amount.unit}`].filter((part) => part !== undefined);
  return `${name(source)} ${relation} ${name(target)} (${more.join(", ")})`;
}

function observationInWords({ subject, measure, value, unit, period }: Observation, name: Name): string {
  return `${name(subject)} ${measure} ${value}${unit}${period === undefined ? "" : ` (${period})`}`;
}

/** Names of each sort that are shown; the rest are counted. */
const SHOWN = 10;

/** What leaves as lines, each sort with its number and the first of its names; none where nothing leaves. */
export function describeLeaving({ nodes, edges, claims, observations }: Leaving): string[] {
  return [counted(nodes, "node"), counted(edges, "relation"), counted(claims, "claim"), counted(observations, "observation")].flat();
}

function counted(names: readonly string[], what: string): string[] {
  if (names.length === 0) return [];
  const more = names.length > SHOWN ? [`    … and ${(names.length - SHOWN).toLocaleString("en-US")} more`] : [];
  return [`  ${many(names.length, what)}`, ...names.slice(0, SHOWN).map((name) => `    ${name}`), ...more];
}
