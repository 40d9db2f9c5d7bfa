import type { Query } from "../page/page.js";

/** The form of the addresses that this client writes. It counts up when an older client could not read a new part. */
export const ADDRESS_VERSION = 1;
/** What the server keeps at most of one address. */
export const LONGEST = 8000;

/** How the product looks and speaks belongs to the reader, not to the view. */
const PERSONAL = ["lang", "theme"];

/** What a saved view keeps of an address. */
export function addressOf(search: string): string {
  const kept = new URLSearchParams(search);
  for (const name of PERSONAL) kept.delete(name);
  return kept.toString();
}

/** A saved address as the parameters of a link; of a name that stands twice the first counts, as everywhere. */
export function queryOf(address: string): Query {
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(address)) if (!PERSONAL.includes(name)) query[name] ??= value;
  return query;
}
