import { compareText, partsOfEdgeId, STATES } from "@chengyu-atlas/model";
import { MAX_PAGE } from "@chengyu-atlas/store";
import { many } from "./report.js";
/** Reads what a document speaks of; nothing where there is no such document. */
export async function readSpoken(store, document) {
  const nodes = new Map((await store.mentionedIn(document)).map((node) => [node.id, node]));
  const edges = await all((page) => store.listEdges({ documents: [document], states: Object.keys(STATES) }, page));
  const claims = await claimsOf(
    store,
    edges.map(({ id }) => id),
  );
  const observations = await all((page) => store.listObservations({ documents: [document] }, page));
  return { document, nodes, claims, observations };
}
/** The claims of each edge. */
export async function claimsOf(store, edges) {
  const claims = new Map();
  for (let i = 0; i < edges.length; i += MAX_PAGE) {
    const ids = edges.slice(i, i + MAX_PAGE);
    for (const [j, of] of (await store.claims(ids)).entries()) claims.set(ids[j] ?? "", of);
  }
  return claims;
}
/** All items of a list that is read in pages. */
export async function all(list) {
  const found = [];
  let after;
  for (let more = true; more; ) {
    const slice = await list({ first: MAX_PAGE, ...(after !== undefined && { after }) });
    found.push(...slice.items.map(({ item }) => item));
    after = slice.items.at(-1)?.cursor;
    more = slice.hasMore && after !== undefined;
  }
  return found;
}
/** What leaves, in words that were read while it was there, each list in order. */
export function inWords({ nodes, edges, claims, observations }, spoken) {
  const said = new Map([...[...spoken.claims.values()].flat(), ...spoken.observations].map((record) => [record.id, record]));
  const name = (id) => spoken.nodes.get(id)?.name ?? id;
  const node = (id) => (spoken.nodes.has(id) ? `${name(id)} (${spoken.nodes.get(id)?.kind})` : id);
  const edge = (id) => {
    const parts = partsOfEdgeId(id);
    return parts === undefined ? id : `${name(parts.source)} ${parts.relation} ${name(parts.target)}`;
  };
  const record = (id) => {
    const found = said.get(id);
    if (found === undefined) return id;
    return "relation" in found ? claimInWords(found, name) : observationInWords(found, name);
  };
  const say = (ids, word) => ids.map(word).sort(compareText);
  return { nodes: say(nodes, node), edges: say(edges, edge), claims: say(claims, record), observations: say(observations, record) };
}
function claimInWords({ source, relation, target, status, validFrom, title, role, amount }, name) {
  const more = [status, validFrom, title, role, amount && `${amount.value}${amount.unit}`].filter((part) => part !== undefined);
  return `${name(source)} ${relation} ${name(target)} (${more.join(", ")})`;
}
function observationInWords({ subject, measure, value, unit, period }, name) {
  return `${name(subject)} ${measure} ${value}${unit}${period === undefined ? "" : ` (${period})`}`;
}
/** Names of each sort that are shown; the rest are counted. */
const SHOWN = 10;
/** What leaves as lines, each sort with its number and the first of its names; none where nothing leaves. */
export function describeLeaving({ nodes, edges, claims, observations }) {
  return [counted(nodes, "node"), counted(edges, "relation"), counted(claims, "claim"), counted(observations, "observation")].flat();
}
function counted(names, what) {
  if (names.length === 0) return [];
  const more = names.length > SHOWN ? [`    … and ${(names.length - SHOWN).toLocaleString("en-US")} more`] : [];
  return [`  ${many(names.length, what)}`, ...names.slice(0, SHOWN).map((name) => `    ${name}`), ...more];
}
//# sourceMappingURL=leaving.js.map
