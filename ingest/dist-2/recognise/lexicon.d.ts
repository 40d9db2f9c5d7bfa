import type { Kind, NodeId } from "@chengyu-atlas/model";
import type { NodeEntry } from "../entry.js";
import { Trie } from "../reading/trie.js";
import { type Head } from "./heads.js";
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
export declare function lexiconOf(gazetteer: Entries): Lexicon;
//# sourceMappingURL=lexicon.d.ts.map
