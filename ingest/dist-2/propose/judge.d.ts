import { type Relation, type Status } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { Extraction } from "../reading/types.js";
import type { Proposal } from "./answer.js";
import { type Window } from "./windows.js";
/** A relation that a model proposes and that can be shown: its ends are named, and its quote stands, where the model was shown them. */
export interface ProposedRelation {
  readonly relation: Relation;
  /** Ids of entities. */
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly title?: string;
  /** In the clean text. */
  readonly quote: Range;
  /** `model:NAME`. */
  readonly method: string;
}
/** Why a proposal is refused, as counted for the user. */
export declare const REASONS: {
  readonly malformed: "not in the form that was asked for";
  readonly end: "an end that is not named there";
  readonly same: "one thing at both ends";
  readonly kinds: "a relation that does not lead from such a thing to such a thing";
  readonly quote: "a quote that is not there";
  readonly unnamed: "a quote that names neither end";
  readonly title: "a title that is not in its quote";
};
export type Reason = keyof typeof REASONS;
/** Holds a proposal to the window that it is about. Nothing of it is believed that does not stand there, white space aside. */
export declare function judge(proposal: Proposal, window: Window, { clean, named }: Extraction, method: string): ProposedRelation | Reason;
//# sourceMappingURL=judge.d.ts.map
