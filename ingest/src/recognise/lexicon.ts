import type { Kind, NodeId } from "@chengyu-atlas/model";
import type { NodeEntry } from "../entry.js";
import { Trie } from "../reading/trie.js";
import { DEPARTMENTS } from "./departments.js";
import { HEADS, type Head } from "./heads.js";
import { TITLE_WORDS } from "./titles.js";
import { DOMAINS, GENERIC, SOFT_VERBS } from "./words/inner.js";
import { PLAIN } from "./words/plain.js";
import { REGIONS } from "./words/regions.js";
import { STOPS } from "./words/stops.js";

/** A node of the gazetteer under one of its names. */
export interface Known {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly subtype?: string;
  /** Whether the word is the node's name in full. */
  readonly full: boolean;
}

/** What the lexicon says of a word. A word may play several parts: 大数据中心 is a head, a department too. */
export interface Word {
  readonly known?: readonly Known[];
  readonly place?: NodeId;
  readonly region?: true;
  readonly head?: Head;
  readonly department?: true;
  readonly stop?: true;
  readonly verb?: true;
  readonly generic?: true;
  readonly domain?: true;
  readonly title?: true;
  readonly plain?: true;
}

/** The nodes that a gazetteer holds. */
export interface Entries {
  all(): Iterable<NodeEntry>;
}

/** Every word that reading knows, of the language and of a gazetteer. */
export type Lexicon = Trie<Word>;

/** Builds the lexicon for a gazetteer. Places, known nodes and words of the language share it, so that the longest word wins. */
export function lexiconOf(gazetteer: Entries): Lexicon {
  const lexicon: Lexicon = new Trie();
  const put = (list: Iterable<string>, word: Word) => {
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
function withHome({ name, aliases, subtype, place }: NodeEntry): string[] {
  const home = place?.replace(/^.*:/u, "").replace(/[省市区县]$/u, "");
  if (subtype !== "company" || home === undefined) return [];
  return [name, ...aliases].filter((one) => /有限(?:责任)?公司$/u.test(one) && !one.includes(home)).map((one) => `${home}${one}`);
}

function addName(lexicon: Lexicon, entry: NodeEntry, name: string): void {
  const { id, kind, subtype } = entry;
  if (kind === "Place") {
    lexicon.add(name, { place: id }, (old, more) => ({ ...old, ...more }));
    return;
  }
  const known: Known = { id, kind, ...(subtype === undefined ? {} : { subtype }), full: name === entry.name };
  lexicon.add(name, { known: [known] }, (old) => ({ ...old, known: [...(old.known ?? []), known] }));
}
