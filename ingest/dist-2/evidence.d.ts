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
export declare function findEvidence(
  quotes: ClaimInput["evidence"],
  { document, text }: Quotable,
  complaints: Complaints,
  path: readonly PropertyKey[],
): Evidence[];
/** Evidence of several records of one statement as one list: each range once, in the order of the text. */
export declare function mergeEvidence(lists: readonly (readonly Evidence[])[]): Evidence[];
interface Supported {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}
/** Puts records of one statement together, in order of id. */
export declare function mergeById<T extends Supported>(records: readonly T[]): T[];
//# sourceMappingURL=evidence.d.ts.map
