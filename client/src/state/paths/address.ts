import { kindOfId, type NodeId, RELATION_NAMES } from "@chengyu-atlas/model";
import { createParser, parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from "nuqs";

const BETWEEN = "..";

/** `institution:甲..park:乙`: nodes in order. What is no id of a node is passed over. */
export const parseAsRow = createParser<readonly NodeId[]>({
  parse: (text) => text.split(BETWEEN).filter((id) => kindOfId(id) !== undefined),
  serialize: (ids) => ids.join(BETWEEN),
  eq: (a, b) => a.join(BETWEEN) === b.join(BETWEEN),
});

export const FEWEST_HOPS = 2;
export const MOST_HOPS = 6;
export const HOPS = 4;

/** What the address says of paths, under short names. */
export const pathParsers = {
  /** The nodes between which paths are looked for. */
  path: parseAsRow.withDefault([]),
  hops: parseAsInteger.withDefault(HOPS),
  /** How many hops longer than the shortest the alternatives may be. */
  longer: parseAsInteger.withDefault(0),
  /** Relations that no path takes. */
  without: parseAsArrayOf(parseAsStringLiteral(RELATION_NAMES)).withDefault([]),
  /** Nodes that no path passes. */
  avoid: parseAsArrayOf(parseAsString, "|").withDefault([]),
  /** Paths that are lit on the canvas. */
  lit: parseAsArrayOf(parseAsRow, "|").withDefault([]),
};
