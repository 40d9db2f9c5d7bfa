import { mentionsOf } from "./mentions.js";
import { tapeOf } from "./write-tape.js";
/** Tells a document's sentences for the frames. */
export function storyOf(clean, recognition, dates) {
  const mentions = mentionsOf(recognition, clean.text);
  const sortedDates = [...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const tapes = [];
  const articles = new Map();
  let m = 0;
  let d = 0;
  for (const [index, sentence] of clean.sentences.entries()) {
    const named = [];
    const dated = [];
    for (; (mentions.outer[m]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; m++) {
      const mention = mentions.outer[m];
      if (mention.start >= sentence.start && mention.end <= sentence.end) named.push(mention);
    }
    for (; (sortedDates[d]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; d++) {
      const date = sortedDates[d];
      if (date.start >= sentence.start && date.end <= sentence.end) dated.push(date);
    }
    if (named.length === 0 && dated.length === 0) continue;
    const tape = tapeOf(clean, sentence, index, named, dated);
    tapes.push(tape);
    const article = articles.get(tape.block.article);
    if (article) article.push(tape);
    else articles.set(tape.block.article, [tape]);
  }
  return { clean, recognition, mentions, tapes, articles, dates: sortedDates, first: firsts(mentions), progress: new Map(), signings: [] };
}
function firsts({ outer }) {
  const first = new Map();
  for (const mention of outer) {
    for (const entity of mention.entities) if (!first.has(entity) && mention.by !== "pronoun") first.set(entity, mention);
  }
  return first;
}
/** The government of a place or region, where the document names it: 重庆 → 重庆市人民政府. */
export function governmentOf(story, region) {
  const bare = region.replace(/[省市区县州]$/u, "");
  if (bare.length < 2) return undefined;
  return story.recognition.entities.find(
    (e) =>
      e.kind === "Institution" &&
      [e.name, ...e.aliases].some((n) => n.startsWith(bare) && /^[省市区县州]?(?:人民)?政府$/u.test(n.slice(bare.length))),
  );
}
/** Whether an entity is a side of a signing in the document. */
export function signed(story, entity) {
  return story.signings.some(({ parties }) => parties.includes(entity));
}
//# sourceMappingURL=story.js.map
