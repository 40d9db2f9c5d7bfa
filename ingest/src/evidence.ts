import type { Evidence } from "@chengyu-atlas/model";
import type { Complaints } from "./complaints.js";
import type { QuoteResult } from "./quote.js";
import type { ClaimInput } from "./schema.js";

/** Where quotes are looked up: in a text, or among the rows of a table. */
export interface Quotes {
  find(quote: string, nth?: number): QuoteResult;
}

/** What quotes are looked up in, and the document that it is of. */
export interface Quotable {
  readonly document: string;
  readonly text: Quotes;
}

/** Finds each quote of a record in the text; what is not there is refused at its own place. */
export function findEvidence(
  quotes: ClaimInput["evidence"],
  { document, text }: Quotable,
  complaints: Complaints,
  path: readonly PropertyKey[],
): Evidence[] {
  return quotes.flatMap(({ quote, nth, locator }, i): Evidence[] => {
    const found = text.find(quote, nth);
    if ("problem" in found) {
      complaints.refuse([...path, "evidence", i, "quote"], `the quote ${found.problem}`);
      return [];
    }
    return [{ document, start: found.start, end: found.end, ...(locator !== undefined && { locator }) }];
  });
}

/** Evidence of several records of one statement as one list: each range once, in the order of the text. */
export function mergeEvidence(lists: readonly (readonly Evidence[])[]): Evidence[] {
  const byRange = new Map<string, Evidence>();
  for (const evidence of lists.flat()) {
    const key = `${evidence.start}-${evidence.end}`;
    const there = byRange.get(key);
    if (there === undefined || there.locator === undefined) byRange.set(key, evidence);
  }
  return [...byRange.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Supported {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** Puts records of one statement together, in order of id. */
export function mergeById<T extends Supported>(records: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    const there = byId.get(record.id);
    byId.set(record.id, {
      ...record,
      evidence: mergeEvidence(there === undefined ? [record.evidence] : [there.evidence, record.evidence]),
    });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
