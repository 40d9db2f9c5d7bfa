import type { NodeEntry } from "../../entry.js";
import type { Range } from "../../reading/mapped-text.js";
/** Names and short names of administrative units, each with the full name: 綦江 → 綦江区. */
export type PlaceNames = ReadonlyMap<string, string>;
/** The names of a gazetteer's places. */
export declare function placeNames(entries: Iterable<Pick<NodeEntry, "kind" | "name" | "aliases">>): PlaceNames;
/** A place named in a text that is no entity of the document. */
export interface NamedPlace extends Range {
  readonly name: string;
}
/** The finder for a set of names, made once. */
export declare function placeFinder(names: PlaceNames): PlaceFinder;
/** Finds administrative units that clauses of a text speak of. */
export declare class PlaceFinder {
  #private;
  constructor(names: PlaceNames);
  /** The places in a range of a text, in order. */
  in(text: string, { start, end }: Range): readonly NamedPlace[];
}
//# sourceMappingURL=places.d.ts.map
