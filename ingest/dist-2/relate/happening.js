import { tapeAt } from "./locate.js";
import { MARKS } from "./marks.js";

/** Words that say that a happening takes place. */
const HELD = /举行|召开|举办|开幕|启动|开启|启幕|有一场|迎来|成立|揭牌|主办|承办|签|闭幕|落幕/u;
const HAPPENINGS = new WeakMap();
/**
 * The happening that a clause takes for granted (某某参加。): the last one that the article has told of so far, before one that
 * it merely names; the only one that it names at all.
 */
export function happeningOf(story, { block, index }) {
  let all = HAPPENINGS.get(story);
  if (!all) {
    all = happeningsOf(story);
    HAPPENINGS.set(story, all);
  }
  const { told = [], only } = all.get(block.article) ?? {};
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return told[low - 1]?.event ?? only;
}
function happeningsOf(story) {
  const clausal = new Map(story.mentions.clausal.map((m) => [tapeAt(story, m.start), m.entities[0]]));
  const found = new Map();
  for (const [article, tapes] of story.articles) {
    const told = [];
    const named = new Set();
    for (const tape of tapes) {
      const whole = clausal.get(tape);
      const events = eventsOn(tape);
      for (const event of whole ? [whole, ...events] : events) named.add(event);
      // within a sentence the first is what takes place; the body tells again what a headline says
      const event = whole ?? (HELD.test(tape.text) ? events[0] : undefined);
      if (event && !(told.length > 0 && tape.block.role === "headline")) told.push({ index: tape.index, event });
    }
    if (named.size > 0) found.set(article, { told, only: named.size === 1 ? [...named][0] : undefined });
  }
  return found;
}
function eventsOn({ pieces }) {
  return [...pieces.values()].flatMap(({ mark, mention }) => (mark === MARKS.E ? (mention?.entities.slice(0, 1) ?? []) : []));
}
//# sourceMappingURL=happening.js.map
