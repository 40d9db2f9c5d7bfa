import { Trie } from "../reading/trie.js";
import { DEPARTMENTS } from "./departments.js";
import { HEADS } from "./heads.js";
import { TITLE_WORDS } from "./titles.js";
import { DOMAINS, GENERIC, SOFT_VERBS } from "./words/inner.js";
import { PLAIN } from "./words/plain.js";
import { REGIONS } from "./words/regions.js";
import { STOPS } from "./words/stops.js";
/** Builds the lexicon for a gazetteer. Places, known nodes and words of the language share it, so that the longest word wins. */
export function lexiconOf(gazetteer) {
  const lexicon = new Trie();
  const put = (list, word) => {
    for (const item of list) lexicon.add(item, word, (old, more) => ({ ...old, ...more }));
  };
  put(PLAIN, { plain: true });
  put(DOMAINS, { domain: true });
  put(GENERIC, { generic: true });
  put(SOFT_VERBS, { verb: true });
  put(STOPS, { stop: true });
  put(TITLE_WORDS, { title: true });
  put(REGIONS, { region: true });
  put(DEPARTMENTS, { department: true });
  for (const [word, head] of HEADS) put([word], { head });
  for (const entry of gazetteer.all()) {
    for (const name of [entry.name, ...entry.aliases, ...withHome(entry)]) addName(lexicon, entry, name);
  }
  return lexicon;
}
/** A company in full with the city before it, as it is registered: 成都|极米科技股份有限公司. */
function withHome({ name, aliases, subtype, place }) {
  const home = place?.replace(/^.*:/u, "").replace(/[省市区县]$/u, "");
  if (subtype !== "company" || home === undefined) return [];
  return [name, ...aliases].filter((one) => /有限(?:责任)?公司$/u.test(one) && !one.includes(home)).map((one) => `${home}${one}`);
}
function addName(lexicon, entry, name) {
  const { id, kind, subtype } = entry;
  if (kind === "Place") {
    lexicon.add(name, { place: id }, (old, more) => ({ ...old, ...more }));
    return;
  }
  const known = { id, kind, ...(subtype === undefined ? {} : { subtype }), full: name === entry.name };
  lexicon.add(name, { known: [known] }, (old) => ({ ...old, known: [...(old.known ?? []), known] }));
}
//# sourceMappingURL=lexicon.js.map
