import type { Amount, Claim } from "./fields.js";
import { type EdgeId, edgeId, type NodeId, orient } from "./ids.js";
import { compareDates, datesAgree, type PartialDate } from "./partial-date.js";
import type { Relation } from "./relations.js";
import type { State, Status } from "./vocabulary.js";

/** What claims of one edge can disagree on. */
export type Dispute = "validFrom" | "validTo" | "amount";

/** All claims of one relation between two nodes, summed up. */
export interface Edge {
  readonly id: EdgeId;
  readonly relation: Relation;
  /** The ends of a symmetric relation are in the order of `orient`, whichever way its claims name them. */
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
  const [only] = claims;
  if (only !== undefined && claims.length === 1) return summariseOne(only, state);
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
  const [source, target] = orient(head.relation, head.source, head.target);
  const amount = (carriers.find((c) => c.amount) ?? ordered.find((c) => c.amount))?.amount;
  return {
    id: edgeId(head.relation, source, target),
    relation: head.relation,
    source,
    target,
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

/** Most edges have one claim, and then there is nothing to weigh. */
function summariseOne({ relation, status, validFrom, validTo, title, role, amount, evidence, ...ends }: Claim, state: State): Edge {
  const [source, target] = orient(relation, ends.source, ends.target);
  return {
    id: edgeId(relation, source, target),
    relation,
    source,
    target,
    status,
    state,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    ...(title && { title }),
    ...(role && { role }),
    ...(amount !== undefined && { amount }),
    claimCount: 1,
    documentCount: evidence.length === 1 ? 1 : new Set(evidence.map((e) => e.document)).size,
    disputes: [],
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
      const differ = differences(a, b).filter((dispute) => !found.has(dispute));
      if (differ.length > 0 && !shareDocument(a, b)) for (const dispute of differ) found.add(dispute);
    }
  }
  return [...found].sort();
}

function differences(a: Claim, b: Claim): readonly Dispute[] {
  return [
    ...(a.validFrom && b.validFrom && !datesAgree(a.validFrom, b.validFrom) ? (["validFrom"] as const) : []),
    ...(a.validTo && b.validTo && !datesAgree(a.validTo, b.validTo) ? (["validTo"] as const) : []),
    ...(a.amount && b.amount && (a.amount.unit !== b.amount.unit || a.amount.value !== b.amount.value) ? (["amount"] as const) : []),
  ];
}

function shareDocument(a: Claim, b: Claim): boolean {
  const documents = new Set(a.evidence.map((e) => e.document));
  return b.evidence.some((e) => documents.has(e.document));
}
