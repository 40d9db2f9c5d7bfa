import { createHash } from "node:crypto";
import { ordered, unordered } from "./order.js";

/** Neo4j indexes some 8,000 bytes of a value, or of two together. */
const LONGEST = 600;
const SHORTENED = "\u0003";

/**
 * The form in which an id is kept, looked up and sorted by. One that is too long to index is cut, and told from
 * others by its hash; its record then keeps the whole id in `long`.
 */
export function keyOf(id: string): string {
  const key = ordered(id);
  if (key.length <= LONGEST) return key;
  // no half of a pair, and no mark without its character, may be left at the end
  const head = key.slice(0, LONGEST - 64).replace(/[\ud800-\udbff\uffff]+$/u, "");
  return `${head}${SHORTENED}${createHash("sha256").update(id, "utf8").digest("hex").slice(0, 32)}`;
}

/** Whether `keyOf` had to cut. */
export function isCut(key: string): boolean {
  return key.length > LONGEST - 64 - 8 && key.includes(SHORTENED);
}

/** The id of a key that is not cut. */
export const idOf = unordered;

const SEPARATOR = "\u0000";

/** One key for several texts: keys compare as the texts do, one after the other. */
export function tupleKey(...parts: readonly string[]): string {
  return parts.map((part) => keyOf(escaped(part))).join(SEPARATOR);
}

/** The first text of a key, as far as the key keeps it. */
export function firstOfKey(key: string): string {
  const end = key.indexOf(SEPARATOR);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the two characters that `escaped` writes
  return unordered(end < 0 ? key : key.slice(0, end)).replace(/\u0001([\u0001\u0002])/gu, (_, c) => (c === "\u0001" ? "\u0000" : "\u0001"));
}

/** Nothing in a part may be as small as the separator. */
function escaped(part: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the two that would disturb the order
  return part.replace(/[\u0000\u0001]/gu, (char) => (char === "\u0000" ? "\u0001\u0001" : "\u0001\u0002"));
}
