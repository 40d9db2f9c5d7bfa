import { type Claim } from "@chengyu-atlas/model";
import type { Complaints } from "./complaints.js";
import { type Quotable } from "./evidence.js";
import type { ClaimInput } from "./schema.js";
import type { Scope } from "./scope.js";
import type { Item } from "./validate.js";
/** The claims of a document: ends resolved, quotes found, the same statement once. In `order` they stand as in the file. */
export interface ClaimSet {
  readonly claims: readonly Claim[];
  readonly order: readonly Claim[];
}
/** Turns claim records into claims that `method` has made; refuses those that the model does not allow. */
export declare function buildClaims(
  items: readonly Item<ClaimInput>[],
  scope: Scope,
  text: Quotable,
  complaints: Complaints,
  method?: string,
): ClaimSet;
//# sourceMappingURL=claims.d.ts.map
