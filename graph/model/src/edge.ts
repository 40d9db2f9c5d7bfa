import type { Amount, Claim } from "./fields.js";
import { type EdgeId, edgeId, type NodeId } from "./ids.js";
import { compareDates, datesAgree, type PartialDate } from "./partial-date.js";
import type { Relation } from "./relations.js";
import type { State, Status } from "./vocabulary.js";

/** What claims of one edge can disagree on. */
export type Dispute = "validFrom" | "validTo" | "amount";

/** All claims of one relation between two nodes, summed up. */
export interface Edge {
  readonly id: EdgeId;
  readonly relation: Relation;
  readonly source: NodeId;
  readonly target: NodeId;
  /** The furthest status that any of its claims gives. */
  readonly status: Status;
  readonly state: State;
  /** Earliest date among the claims that carry `status`; absent where none is dated. */
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly title?: string;
  readonly role?: string;
  readonly amount?: Amount;
  readonly claimCount: number;
  readonly documentCount: number;
  /** Fields on which different documents disagree, at the same status. */
  readonly disputes: readonly Dispute[];
}

const PROGRESS: readonly Status[] = ["planned", "done", "ended"];

/** 0 planned, 1 done, 2 ended. */
export function statusRank(status: Status): number {
  return PROGRESS.indexOf(status);
}

const STATE_ORDER: readonly State[] = ["accepted", "proposed"];

/**
 * Sums up claims of one edge. Accepted claims alone count where there are any, else proposed ones;
 * `undefined` where all are rejected or there are none.
 */
export function bundle(claims: readonly Claim[]): Edge | undefined {
  for (const state of STATE_ORDER) {
    const counted = claims.filter((claim) => claim.state === state);
    if (counted.length > 0) return summarise(counted, state);
  }
  return undefined;
}

function summarise(claims: readonly Claim[], state: State): Edge {
  const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const head = ordered[0] as Claim;
  const status = ordered.reduce((far, { status: s }) => (statusRank(s) > statusRank(far) ? s : far), head.status);
  const carriers = ordered.filter((claim) => claim.status === status);
  const dates = (key: "validFrom" | "validTo") => carriers.flatMap((claim) => claim[key] ?? []).sort(compareDates);
  const joined = (key: "title" | "role") => [...new Set(ordered.flatMap((claim) => claim[key] ?? []))].join("、");
  const validFrom = earliest(dates("validFrom"));
  const validTo = dates("validTo").at(-1);
  const title = joined("title");
  const role = joined("role");
  const amount = (carriers.find((c) => c.amount) ?? ordered.find((c) => c.amount))?.amount;
  return {
    id: edgeId(head.relation, head.source, head.target),
    relation: head.relation,
    source: head.source,
    target: head.target,
    status,
    state,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    ...(title !== "" && { title }),
    ...(role !== "" && { role }),
    ...(amount !== undefined && { amount }),
    claimCount: ordered.length,
    documentCount: new Set(ordered.flatMap((claim) => claim.evidence.map((e) => e.document))).size,
    disputes: disputesAmong(carriers),
  };
}

/** The earliest of sorted dates, in the most precise form that agrees with it. */
function earliest(dates: readonly PartialDate[]): PartialDate | undefined {
  const [first] = dates;
  if (first === undefined) return undefined;
  return dates.filter((date) => datesAgree(date, first)).reduce((best, date) => (date.length > best.length ? date : best), first);
}

/** Two claims dispute a field only where no document supports both: one source may tell of two signings. */
function disputesAmong(claims: readonly Claim[]): readonly Dispute[] {
  const found = new Set<Dispute>();
  for (const [i, a] of claims.entries()) {
    for (const b of claims.slice(i + 1)) {
      if (a.evidence.some((e) => b.evidence.some((f) => f.document === e.document))) continue;
      if (a.validFrom && b.validFrom && !datesAgree(a.validFrom, b.validFrom)) found.add("validFrom");
      if (a.validTo && b.validTo && !datesAgree(a.validTo, b.validTo)) found.add("validTo");
      if (a.amount && b.amount && (a.amount.unit !== b.amount.unit || a.amount.value !== b.amount.value)) found.add("amount");
    }
  }
  return [...found].sort();
}
