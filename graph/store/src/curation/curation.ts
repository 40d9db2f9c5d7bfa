import type { Action, Claim, ClaimEdit, Decision, NodeId, Relation } from "@chengyu-atlas/model";

/** What an editor asks for. The store adds what keeps a decision in force over later ones, and its number. */
export type DecisionRequest = {
  /** ISO 8601; now, unless given. */
  readonly at?: string;
  readonly by?: string;
  readonly rule?: string;
  readonly note?: string;
} & (
  | { readonly action: "accept" | "reject"; readonly claims: readonly string[] }
  /** Ends must be nodes of the graph. */
  | { readonly action: "edit"; readonly claim: string; readonly set: ClaimEdit }
  | { readonly action: "merge"; readonly from: NodeId; readonly into: NodeId }
  /** The other node is known by `name` and, among namesakes, by `within`; it may be there already. */
  | {
      readonly action: "split";
      readonly from: NodeId;
      readonly name: string;
      readonly within?: string;
      readonly documents?: readonly string[];
      readonly claims?: readonly string[];
    }
  | { readonly action: "undo"; readonly decision: number }
);

export interface DecisionReport {
  readonly decision: Decision;
  /** Documents of which it spoke, by id. */
  readonly documents: readonly string[];
}

/** An entry of the journal, and the one that undid it. */
export type StoredDecision = Decision & { readonly undoneBy?: number };

/** Which decisions. Conditions are joined by AND. */
export interface DecisionQuery {
  readonly actions?: readonly Action[];
  /** The id of a claim, node or document that it is about, as `targetsOf` names them. */
  readonly target?: string;
  /** A node that it touches, by its id or a former one: merged, split, or an end of a claim that it names; and what undid such a decision. */
  readonly node?: NodeId;
}

/** Which proposed claims. Fields are joined by AND, the values of one field by OR. */
export interface ReviewFilter {
  /** By which they were proposed, e.g. `rule:signing`: the frame, where a frame proposed them. */
  readonly methods?: readonly string[];
  readonly relations?: readonly Relation[];
  /** Documents that propose them. */
  readonly documents?: readonly string[];
}

/** A claim that waits, and the first of the documents that propose it. */
export interface ReviewItem {
  readonly claim: Claim;
  readonly document: string;
}

/** Claims that wait, and claims that were proposed and have been accepted, rejected or edited. */
export interface Progress {
  readonly proposed: number;
  readonly decided: number;
}

/** Progress in all and by group, zeros left out; methods and documents in order of text, relations in the model's. */
export interface ReviewCounts extends Progress {
  readonly byMethod: readonly (Progress & { readonly method: string })[];
  readonly byRelation: readonly (Progress & { readonly relation: Relation })[];
  /** A claim that several documents propose counts with each. */
  readonly byDocument: readonly (Progress & { readonly document: string })[];
}
