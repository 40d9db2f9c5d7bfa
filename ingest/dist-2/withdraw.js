import { compareText } from "@chengyu-atlas/model";
import { describeLeaving, inWords, readSpoken } from "./leaving.js";
import { nearest } from "./nearest.js";
/** Takes a document back and tells what left with it: that which nothing else supports. */
export async function withdrawDocument(store, id) {
  // read before it is gone
  const spoken = await readSpoken(store, id);
  const report = await store.withdrawDocument(id);
  return report.found ? { found: true, leaving: inWords(report, spoken) } : missing(store, id);
}
/** Tells what would leave with a document, and changes nothing. */
export async function previewWithdrawal(store, id) {
  const [document] = await store.documents([id]);
  if (document === undefined) return missing(store, id);
  const spoken = await readSpoken(store, id);
  const nodes = [];
  for (const node of spoken.nodes.keys()) if ((await store.countDocuments({ mentions: node })) <= 1) nodes.push(node);
  const alone = (supported) => supported.evidence.every(({ document: other }) => other === id);
  const ids = (records) => records.map((record) => record.id);
  const edges = [...spoken.claims].filter(([, claims]) => claims.every(alone)).map(([edge]) => edge);
  const claims = ids([...spoken.claims.values()].flat().filter(alone));
  const observations = ids(spoken.observations.filter(alone));
  return { found: true, leaving: inWords({ nodes, edges, claims, observations }, spoken) };
}
/** Documents that are named where there is none of the id that was asked for. */
const MOST_NEAR = 3;
async function missing(store, id) {
  const ids = (await store.receipts()).map(({ document }) => document);
  const holding = ids.filter((other) => other.includes(id) || (id.length > 3 && id.includes(other)));
  const near = holding.length > 0 ? holding : [nearest(id, ids)].filter((found) => found !== undefined);
  return { found: false, near: near.sort(compareText).slice(0, MOST_NEAR) };
}
/** A withdrawal in a user's words. */
export function describeWithdrawal(id, withdrawal, dry) {
  if (!withdrawal.found) {
    const near = withdrawal.near.map((other) => `"${other}"`).join(" or ");
    return [`${id}: there is no such document${near === "" ? "" : `; did you mean ${near}?`}`];
  }
  const lines = describeLeaving(withdrawal.leaving);
  const did = dry ? "would be withdrawn" : "withdrawn";
  if (lines.length > 0) return [`${id}: ${did}, with`, ...lines];
  return [`${id}: ${did}; nothing ${dry ? "leaves" : "left"} with it, other documents support all that it says.`];
}
//# sourceMappingURL=withdraw.js.map
