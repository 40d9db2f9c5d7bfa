import { addressesIn } from "./addresses.js";
import { brandsIn } from "./brands.js";
import { circleBodiesIn } from "./circle-bodies.js";
import { DATED, eventsIn, numberedIn, titledIn, unnamedIn, unveilingsIn } from "./events.js";
import { introductionsIn } from "./introductions.js";
import { lex } from "./lexer.js";
import { namedItemsIn } from "./lists.js";
import { namesIn } from "./names.js";
import { peopleIn } from "./persons.js";
import { issuersIn, partiesIn, policiesIn } from "./policies.js";
import { projectsIn } from "./projects.js";
import { quotedIn } from "./quoted.js";
import { Ranges } from "./ranges.js";
import { runsOf } from "./runs.js";
import { secondOrgans, withoutOrgan } from "./zone-organs.js";
/** Reads every headline and paragraph. */
export function readBlocks(clean, lexicon, atlas) {
  const sentences = new Map();
  for (const sentence of clean.sentences) {
    const others = sentences.get(sentence.block);
    if (others === undefined) sentences.set(sentence.block, [sentence]);
    else others.push(sentence);
  }
  return clean.blocks.flatMap((range, block) =>
    range.role === "headline" || range.role === "paragraph"
      ? [{ block, ...readBlock(clean.text, range, sentences.get(block) ?? [], range.role === "headline", lexicon, atlas) }]
      : [],
  );
}
function readBlock(text, range, sentences, headline, lexicon, atlas) {
  const tokens = lex(lexicon, text, range);
  const policies = policiesIn(text, range);
  const titled = new Ranges([...policies.named, ...policies.bare]);
  const free = (mention) => !titled.touches(mention);
  // what a phrase says of a project or a quotation of a name goes before what the grammar makes of its words
  const phrases = new Ranges(
    [...projectsIn(text, range), ...quotedIn(lexicon, text, range), ...addressesIn(text, range), ...circleBodiesIn(text, range)].filter(
      free,
    ),
  );
  const items = namedItemsIn(text, range);
  const names = new Ranges(namesOf(tokens, items, atlas));
  const found = [...names.all(), ...brandsIn(tokens).filter((brand) => !names.touches(brand))];
  const bodies = new Ranges(
    [...phrases.all(), ...found.filter((mention) => free(mention) && !phrases.touches(mention))].map((mention) =>
      withoutOrgan(lexicon, text, mention),
    ),
  );
  const dated = DATED.test(text.slice(range.start, range.end));
  const events = sentences.flatMap((sentence) => eventsIn(text, sentence, bodies.within(sentence), headline, dated));
  const { persons, titles } = peopleIn(lexicon, text, tokens, bodies.all());
  const apart = (mention) => free(mention) && !bodies.touches(mention);
  return {
    tokens,
    mentions: [
      ...policies.named,
      ...issuersIn(text, policies.named, names.all()),
      ...partiesIn(text, policies.named, names.all()),
      ...bodies.all(),
      ...secondOrgans(text, bodies.all()),
      ...unveilingsIn(text, bodies.all()),
      ...numberedIn(text, bodies.all()).filter(free),
      ...titledIn(text, [...policies.named, ...policies.bare]),
      ...events.filter(free),
    ],
    places: placesIn(tokens, atlas).filter(apart),
    persons: persons.filter(apart),
    titles,
    introductions: introductionsIn(text, range),
    unnamed: unnamedIn(text, range),
    barePolicies: policies.bare,
  };
}
/** The names of all runs. What follows a named thing in a list is named as well. */
function namesOf(tokens, items, atlas) {
  const names = [];
  for (const run of runsOf(tokens, (at) => items.has(at))) {
    const found = namesIn(run, atlas);
    names.push(...found);
    const last = found.at(-1);
    if (last?.rule === "suffix" && run.after?.text === "、" && run.after.start === last.end) items.add(run.after.end);
  }
  return names;
}
/** Places, each with the larger ones right before it that hold it: 重庆市|璧山区. */
function placesIn(tokens, atlas) {
  const found = [];
  for (const { start, end, word } of tokens) {
    if (word?.place === undefined) continue;
    const outer = found.at(-1);
    const within = outer?.end === start && outer.known !== undefined && atlas.holds(outer.known, word.place);
    if (within) found.pop();
    found.push({ start: within ? outer.start : start, end, kind: "Place", known: word.place, rule: "gazetteer" });
  }
  return found;
}
//# sourceMappingURL=blocks.js.map
