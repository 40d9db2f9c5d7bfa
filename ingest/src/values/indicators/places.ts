import type { NodeEntry } from "../../entry.js";
import type { Range } from "../../reading/mapped-text.js";
import { Trie } from "../../reading/trie.js";

/** Names and short names of administrative units, each with the full name: 綦江 → 綦江区. */
export type PlaceNames = ReadonlyMap<string, string>;

/** The names of a gazetteer's places. */
export function placeNames(entries: Iterable<Pick<NodeEntry, "kind" | "name" | "aliases">>): PlaceNames {
  const names = new Map<string, string>();
  for (const { kind, name, aliases } of entries) {
    if (kind !== "Place") continue;
    for (const word of [name, ...aliases]) names.set(word, name);
  }
  return names;
}

/** A place named in a text that is no entity of the document. */
export interface NamedPlace extends Range {
  readonly name: string;
}

/** Names of the region, which is no administrative unit but has figures of its own. */
const REGIONS: PlaceNames = new Map([
  ["成渝地区双城经济圈", "成渝地区双城经济圈"],
  ["成渝地区", "成渝地区"],
  ["川渝地区", "川渝地区"],
  ["川渝两地", "川渝地区"],
  ["川渝", "川渝地区"],
]);

/** A place is spoken of where it opens a clause; inside one it mostly says where something else is. */
const OPENS =
  /(?:^|[,。;:!?\n“]|[里米亩个家所名人元台项%]、)(?:目前|如今|现在|近年来|截至目前|据统计|其中|今年|去年|今年以来|去年以来)?在?$/;
/** What may follow a place that is spoken of; anything else may be a longer name (四川日报). */
const FOLLOWS =
  /^(?:市|区|县|全市|方面|两地|,|已|共|累计|现|目前|的|今年|去年|新|拥|集|聚|建|有|在|将|还|也|正|高新技术企业|科技型|规模|全|\d|实现|完成|签约|引进|培育|达|联合|共同|各|两省市|有望|研发|人均|每|常住|地区生产|进出口|工业|科技型)/;

const FINDERS = new WeakMap<PlaceNames, PlaceFinder>();

/** The finder for a set of names, made once. */
export function placeFinder(names: PlaceNames): PlaceFinder {
  const finder = FINDERS.get(names) ?? new PlaceFinder(names);
  FINDERS.set(names, finder);
  return finder;
}

/** Finds administrative units that clauses of a text speak of. */
export class PlaceFinder {
  readonly #names: PlaceNames;
  readonly #words = new Trie<string>();

  constructor(names: PlaceNames) {
    this.#names = new Map([...REGIONS, ...names]);
    for (const [word, name] of this.#names) this.#words.add(word, name);
  }

  /** Whether another place begins at an offset. */
  #follows(stretch: string, at: number): boolean {
    for (let length = 2; length <= 4; length++) if (this.#names.has(stretch.slice(at, at + length))) return true;
    return false;
  }

  /** The places in a range of a text, in order. */
  in(text: string, { start, end }: Range): readonly NamedPlace[] {
    const stretch = text.slice(start, end);
    const found: NamedPlace[] = [];
    for (let index = 0, next = 0; index < stretch.length; index = next) {
      const hit = this.#words.longest(stretch, index);
      next = index + (hit?.length ?? 1);
      if (hit === undefined) continue;
      const { word, value: name } = hit;
      // 四川省广安市: the smaller one is spoken of, and has been opened by the larger
      const last = found.at(-1);
      const opened = last?.end === start + index || OPENS.test(stretch.slice(Math.max(0, index - 10), index));
      if (!opened) continue;
      const place = { start: start + index, end: start + index + word.length, name };
      if (FOLLOWS.test(stretch.slice(index + word.length)) || this.#follows(stretch, index + word.length)) found.push(place);
    }
    return found;
  }
}
