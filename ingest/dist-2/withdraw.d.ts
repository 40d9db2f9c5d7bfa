import type { GraphReader, GraphStore } from "@chengyu-atlas/store";
import { type Leaving } from "./leaving.js";
/** What became of a withdrawal. `near` has the documents that may have been meant. */
export type Withdrawal =
  | {
      readonly found: true;
      readonly leaving: Leaving;
    }
  | {
      readonly found: false;
      readonly near: readonly string[];
    };
/** Takes a document back and tells what left with it: that which nothing else supports. */
export declare function withdrawDocument(store: GraphStore, id: string): Promise<Withdrawal>;
/** Tells what would leave with a document, and changes nothing. */
export declare function previewWithdrawal(store: GraphReader, id: string): Promise<Withdrawal>;
/** A withdrawal in a user's words. */
export declare function describeWithdrawal(id: string, withdrawal: Withdrawal, dry: boolean): string[];
//# sourceMappingURL=withdraw.d.ts.map
