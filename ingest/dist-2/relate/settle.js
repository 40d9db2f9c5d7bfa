import { relationSpec } from "@chengyu-atlas/model";

/** Titles that a more specific act replaces. */
const PRESENT = /^(?:出席|参加|参会|与会|到会|参与|在场|在会场|列席)/u;
/** One relation for each kind and pair of ends: what several sentences say is joined. */
export function settle(found) {
  const groups = new Map();
  for (const one of found) {
    const key = keyOf(one.frame.relation, one.finding.source.id, one.finding.target.id);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(join).sort((a, b) => a.quote.start - b.quote.start);
}
function keyOf(relation, source, target) {
  return relationSpec(relation).symmetric && target < source ? `${relation} ${target} ${source}` : `${relation} ${source} ${target}`;
}
/** The best of several findings of one relation, with the date that any of them has. */
function join(group) {
  const { frame, finding } = [...group].sort((a, b) => weight(b) - weight(a) || order(a) - order(b))[0];
  const date = finding.date ?? group.find((g) => g.finding.date !== undefined)?.finding.date;
  const amount = finding.amount ?? group.find((g) => g.finding.amount !== undefined)?.finding.amount;
  return {
    relation: frame.relation,
    source: finding.source.id,
    target: finding.target.id,
    status: finding.status,
    ...(date !== undefined && { date }),
    ...(finding.title !== undefined && { title: finding.title }),
    ...(amount !== undefined && { amount }),
    quote: finding.quote,
    frame: frame.id,
  };
}
/** A body says more than a headline, a specific act more than presence, a dated sentence more than an undated one. */
function weight({ finding }) {
  const specific = finding.title !== undefined && !PRESENT.test(finding.title) ? 4 : 0;
  return specific + (finding.tape.block.role === "headline" ? 0 : 2) + (finding.date === undefined ? 0 : 1);
}
function order({ finding }) {
  return finding.quote.start;
}
//# sourceMappingURL=settle.js.map
