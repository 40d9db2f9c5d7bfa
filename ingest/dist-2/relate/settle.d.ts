import type { FoundRelation } from "../reading/types.js";
import type { Finding, Frame } from "./frame.js";
/** A finding and the frame that made it. */
export interface Found {
  readonly frame: Frame;
  readonly finding: Finding;
}
/** One relation for each kind and pair of ends: what several sentences say is joined. */
export declare function settle(found: readonly Found[]): FoundRelation[];
//# sourceMappingURL=settle.d.ts.map
