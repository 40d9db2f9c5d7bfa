import { type DocumentBundle } from "@chengyu-atlas/model";
import { type GraphReader } from "@chengyu-atlas/store";
import { type Leaving, type Spoken } from "./leaving.js";
/** Finds out what leaves a store where a document is replaced by a corrected one. */
export declare class Replaced {
  private readonly store;
  private receipts;
  constructor(store: GraphReader);
  /** What the earlier version of a document speaks of; `undefined` where there is none, or the same is there already. */
  before(bundle: DocumentBundle): Promise<Spoken | undefined>;
  /** What of it is no more, now that the corrected version is written. */
  left(before: Spoken): Promise<Leaving>;
  private goneObservations;
}
//# sourceMappingURL=replaced.d.ts.map
