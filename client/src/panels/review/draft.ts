import { BOUNDS, fits, isPartialDate, type Kind, type Relation, type Status } from "@chengyu-atlas/model";
import type { Bound, ClaimEdit } from "../../api/documents.generated.js";
import type { Entry } from "../../state/review/queue.js";

type Claim = Entry["claim"];
interface End {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

/** A claim as the editing form holds it: every field as text. */
export interface Draft {
  readonly relation: Relation;
  readonly source: End;
  readonly target: End;
  readonly status: Status;
  readonly validFrom: string;
  readonly validTo: string;
  readonly title: string;
  readonly role: string;
  readonly amount: string;
  readonly unit: string;
  readonly bound: Bound;
}

export const BOUND_NAMES = Object.values(BOUNDS).map(({ name }) => name) as readonly Bound[];

export function draftOf({ relation, source, target, status, validFrom, validTo, title, role, amount }: Claim): Draft {
  const end = ({ id, name, kind }: End): End => ({ id, name, kind });
  return {
    relation,
    source: end(source),
    target: end(target),
    status,
    validFrom: validFrom ?? "",
    validTo: validTo ?? "",
    title: title ?? "",
    role: role ?? "",
    amount: amount ? String(amount.value) : "",
    unit: amount?.unit ?? "",
    bound: amount?.bound ?? "EQUAL",
  };
}

export type Problem = "ends" | "same" | "date" | "number" | "unit";

/** What keeps a draft from being saved, by field. */
export function problemsOf(draft: Draft): Readonly<Partial<Record<"relation" | "validFrom" | "validTo" | "amount" | "unit", Problem>>> {
  const { relation, source, target, validFrom, validTo, amount, unit } = draft;
  const dated = (text: string) => text.trim() === "" || isPartialDate(text.trim());
  const sum = amount.trim();
  return {
    ...(source.id === target.id
      ? { relation: "same" as const }
      : !fits(relation, source.kind, target.kind) && { relation: "ends" as const }),
    ...(!dated(validFrom) && { validFrom: "date" as const }),
    ...(!dated(validTo) && { validTo: "date" as const }),
    ...(sum !== "" && !/^\d+(\.\d+)?$/u.test(sum) && { amount: "number" as const }),
    ...(sum !== "" && unit.trim() === "" && { unit: "unit" as const }),
  };
}

/** The fields in which a draft differs from its claim: text that was emptied is taken away. */
export function editOf(claim: Claim, draft: Draft): ClaimEdit {
  const before = draftOf(claim);
  const text = (field: "validFrom" | "validTo" | "title" | "role") => {
    const value = draft[field].trim();
    return value === before[field] ? {} : { [field]: value === "" ? null : value };
  };
  const sum = draft.amount.trim();
  const amount = sum === "" ? null : { value: Number(sum), unit: draft.unit.trim(), bound: draft.bound };
  const had = claim.amount;
  const sameAmount = had
    ? amount !== null && had.value === amount.value && had.unit === amount.unit && had.bound === amount.bound
    : amount === null;
  return {
    ...(draft.relation !== before.relation && { relation: draft.relation }),
    ...(draft.source.id !== before.source.id && { source: draft.source.id }),
    ...(draft.target.id !== before.target.id && { target: draft.target.id }),
    ...(draft.status !== before.status && { status: draft.status }),
    ...text("validFrom"),
    ...text("validTo"),
    ...text("title"),
    ...text("role"),
    ...(!sameAmount && { amount }),
  };
}
