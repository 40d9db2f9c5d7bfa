import { fits } from "@chengyu-atlas/model";
import { within } from "./windows.js";
/** Why a proposal is refused, as counted for the user. */
export const REASONS = {
  malformed: "not in the form that was asked for",
  end: "an end that is not named there",
  same: "one thing at both ends",
  kinds: "a relation that does not lead from such a thing to such a thing",
  quote: "a quote that is not there",
  unnamed: "a quote that names neither end",
  title: "a title that is not in its quote",
};
/** Relations that say a title or, of an event, a part played. */
const TITLED = ["AFFILIATED_WITH", "PARTICIPATED_IN"];
/** Holds a proposal to the window that it is about. Nothing of it is believed that does not stand there, white space aside. */
export function judge(proposal, window, { clean, named }, method) {
  const { relation, status, title } = proposal;
  const [source, target] = [proposal.source, proposal.target].map((name) => entityCalled(name, window));
  if (source === undefined || target === undefined) return "end";
  if (source.entity === target.entity) return "same";
  if (!fits(relation, source.kind, target.kind)) return "kinds";
  const quote = squeezed(proposal.quote).length < SHORTEST ? undefined : find(proposal.quote, window.pieces, clean);
  if (quote === undefined) return "quote";
  const shown = within(named.spans, quote).some(({ entity }) => entity === source.entity || entity === target.entity);
  if (!shown) return "unnamed";
  const post = title === undefined || !TITLED.includes(relation) ? undefined : find(title, [quote], clean);
  if (title !== undefined && post === undefined) return "title";
  const words = post === undefined ? {} : { title: clean.text.slice(post.start, post.end) };
  return { relation, source: source.entity, target: target.entity, status, ...words, quote, method };
}
/** Characters without which nothing can be stated. */
const SHORTEST = 4;
function entityCalled(name, { names }) {
  const wanted = squeezed(name);
  const called = names.filter((there) => squeezed(there.name) === wanted);
  return called.every(({ entity }) => entity === called[0]?.entity) ? called[0] : undefined;
}
const squeezed = (text) => text.replace(/\s+/gu, "");
/** Where words stand first in one of these ranges of the clean text. */
function find(words, ranges, { text }) {
  const wanted = squeezed(words);
  for (const { start, end } of wanted === "" ? [] : ranges) {
    const kept = [];
    for (let i = start; i < end; i++) if (!/\s/u.test(text.charAt(i))) kept.push(i);
    const at = squeezed(text.slice(start, end)).indexOf(wanted);
    const [first, last] = [kept[at], kept[at + wanted.length - 1]];
    if (first !== undefined && last !== undefined) return { start: first, end: last + 1 };
  }
  return undefined;
}
//# sourceMappingURL=judge.js.map
