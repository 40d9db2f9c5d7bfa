import { identity } from "../reading/mapped-text.js";
/** A clean text for tests: one paragraph per line, `# ` before a headline, sentences by their closing marks. */
export function passage(text, masthead = {}) {
  const blocks = [];
  const sentences = [];
  let article = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const headline = line[0].startsWith("# ");
    const start = line.index + (headline ? 2 : 0);
    const end = line.index + line[0].length;
    if (headline) article++;
    for (const { 0: sentence, index } of text.slice(start, end).matchAll(/[^。!?]+[。!?]*”?/g)) {
      sentences.push({ start: start + index, end: start + index + sentence.length, block: blocks.length });
    }
    blocks.push({ start, end, role: headline ? "headline" : "paragraph", article });
  }
  return { ...identity(text), blocks, sentences, masthead };
}
/** Finds given names in a clean text, the longest at each place, and words such as 该院 after the entity they stand for. */
export function recognised(clean, named) {
  const spans = [];
  const taken = new Uint8Array(clean.text.length);
  const words = named.flatMap(({ names, pronouns = [] }, i) => [
    ...names.map((word, n) => ({ word, entity: `e${i + 1}`, by: n === 0 ? "name" : "short" })),
    ...pronouns.map((word) => ({ word, entity: `e${i + 1}`, by: "pronoun" })),
  ]);
  for (const { word, entity, by } of words.sort((a, b) => b.word.length - a.word.length)) {
    for (let at = clean.text.indexOf(word); at >= 0; at = clean.text.indexOf(word, at + 1)) {
      if (taken.subarray(at, at + word.length).some(Boolean)) continue;
      taken.fill(1, at, at + word.length);
      spans.push({ start: at, end: at + word.length, entity, by });
    }
  }
  const entities = named.map(({ kind, names }, i) => ({
    id: `e${i + 1}`,
    kind,
    name: names[0],
    aliases: names.slice(1),
    rule: "given",
  }));
  return { entities, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end), posts: [] };
}
//# sourceMappingURL=passage.js.map
