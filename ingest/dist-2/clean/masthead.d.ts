import type { Masthead } from "../reading/types.js";
import { type Item } from "./items.js";
import type { Line } from "./lines.js";
/** What a document says of itself. */
export interface Head {
  readonly masthead: Masthead;
  readonly items: readonly Item[];
}
/** What the head of a document says, with the items that say it marked as masthead. */
export declare function readHead(lines: readonly Line[]): Head;
//# sourceMappingURL=masthead.d.ts.map
