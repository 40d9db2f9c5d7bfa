import type { Amount } from "./fields.js";
import { kindOfId, type NodeId } from "./ids.js";
import type { Label } from "./label.js";
import type { PartialDate } from "./partial-date.js";
import type { Relation } from "./relations.js";
import type { State, Status } from "./vocabulary.js";

/** What an edit says of a claim. A field that is left out stays, `null` takes one away. The claim counts unless `state` says else. */
export interface ClaimEdit {
  readonly relation?: Relation;
  readonly source?: NodeId;
  readonly target?: NodeId;
  readonly status?: Status;
  readonly validFrom?: PartialDate | null;
  readonly validTo?: PartialDate | null;
  readonly title?: string | null;
  readonly role?: string | null;
  readonly amount?: Amount | null;
  readonly state?: State;
}

/**
 * A claim of a document as that was read, before any decision. A decision names claims by the ids that they have when it
 * is made; where earlier decisions gave a claim that id, its origins keep the decision in force after those are undone.
 */
export type Origin = readonly [document: string, claim: string];

/** What was decided. */
export type Ruling =
  /** Claims count, or do not, whichever document says them. */
  | { readonly action: "accept" | "reject"; readonly claims: readonly string[]; readonly origins?: readonly Origin[] }
  /** A claim says something else; `names` are those of ends that its documents may not mention. */
  | {
      readonly action: "edit";
      readonly claim: string;
      readonly set: ClaimEdit;
      readonly names?: Readonly<Record<NodeId, string>>;
      readonly origins?: readonly Origin[];
    }
  /** Two nodes are one, which is called `name`. */
  | { readonly action: "merge"; readonly from: NodeId; readonly into: NodeId; readonly name: string }
  /** What some documents, or some claims, say of a node is said of another. */
  | {
      readonly action: "split";
      readonly from: NodeId;
      readonly into: NodeId;
      readonly name: string;
      readonly documents: readonly string[];
      readonly claims: readonly string[];
      readonly origins?: readonly Origin[];
    }
  /** An earlier decision is as if it had never been made. */
  | { readonly action: "undo"; readonly decision: number };

export type Action = Ruling["action"];
export const ACTION_LABELS = {
  accept: { zh: "采纳", en: "accept" },
  reject: { zh: "否决", en: "reject" },
  edit: { zh: "修改", en: "edit" },
  merge: { zh: "合并", en: "merge" },
  split: { zh: "拆分", en: "split" },
  undo: { zh: "撤销", en: "undo" },
} as const satisfies Record<Action, Label>;

/** One entry of the journal of curation. Entries are added and never changed. */
export type Decision = {
  /** 1, 2, 3 … in the order in which they were made. */
  readonly seq: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** The editor. */
  readonly by?: string;
  /** By which rule, e.g. of resolution, where it was not judged by eye. */
  readonly rule?: string;
  readonly note?: string;
  /** The nodes between which the claims stood, or then stand, that it names; in order. Entries of older programs lack it. */
  readonly about?: readonly NodeId[];
} & Ruling;

/** The decisions that stand: without those that were undone, and without the undoing. */
export function standing(decisions: readonly Decision[]): readonly Decision[] {
  const undone = new Set(decisions.flatMap((decision) => (decision.action === "undo" ? decision.decision : [])));
  return decisions.filter(({ seq, action }) => action !== "undo" && !undone.has(seq));
}

/** What a decision is about: ids of claims, nodes and documents, and the number of a decision that it undoes. */
export function targetsOf(decision: Ruling): readonly string[] {
  switch (decision.action) {
    case "accept":
    case "reject":
      return [...new Set(decision.claims)];
    case "edit":
      return [decision.claim];
    case "merge":
      return [decision.from, decision.into];
    case "split":
      return [...new Set([decision.from, decision.into, ...decision.documents, ...decision.claims])];
    case "undo":
      return [String(decision.decision)];
  }
}

/** The nodes that a decision touches, by the ids that they had when it was made. */
export function nodesOf(decision: Decision): readonly NodeId[] {
  const own = "from" in decision ? [decision.from, decision.into] : [];
  return [...new Set([...own, ...(decision.about ?? [])])];
}

/** The name that an id holds: `重庆大学` of `institution:重庆大学`, `张伟` of `person:张伟@重庆大学`. */
export function nameInId(id: NodeId): string {
  const name = id.slice(id.indexOf(":") + 1);
  return kindOfId(id) === "Person" ? name.replace(/@.*$/su, "") || name : name;
}

/** Whether two ids are of one kind of node. */
export function sameKind(a: NodeId, b: NodeId): boolean {
  const kind = kindOfId(a);
  return kind !== undefined && kind === kindOfId(b);
}
