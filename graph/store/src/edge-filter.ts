import {
  AtlasError,
  bundle,
  type Claim,
  type Day,
  type DocumentRecord,
  type Edge,
  firstDay,
  isCrossing,
  isPartialDate,
  lastDay,
  type NodeId,
  type Region,
  type State,
} from "@chengyu-atlas/model";
import { type AmountRange, amountRange, checkAmount, isInRange } from "./amount-filter.js";
import { checkDates, checkNesting } from "./filter-checks.js";
import type { EdgeFilter, NodeFilter } from "./graph-store.js";
import { textMeets } from "./text-filter.js";

/** The days that an engine keeps beside a claim, so that conditions on dates are comparisons of strings. */
export interface ClaimDays {
  /** First and last day on which it may have happened; `null` is open. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** Last day on which it may still hold; `null` where no end is known. */
  readonly until: Day | null;
}

/** A claim that tells its end alone happened on that day at the latest. */
export function claimDays({ validFrom, validTo }: Pick<Claim, "validFrom" | "validTo">): ClaimDays {
  const until = validTo === undefined ? null : lastDay(validTo);
  if (validFrom === undefined) return { first: null, last: until, until };
  return { first: firstDay(validFrom), last: lastDay(validFrom), until };
}

/** What a filter asks of single claims, in the form that engines compare: days as strings, defaults filled in. */
export interface ClaimConditions {
  readonly states: readonly State[];
  readonly documents?: readonly string[];
  /** Claims begin on or before this day … */
  readonly begunBy?: Day;
  /** … and do not end before this one. */
  readonly heldUntil?: Day;
  readonly happenedFrom?: Day;
  readonly happenedTo?: Day;
  /** Whether claims without any date pass. */
  readonly undated: boolean;
  readonly methods?: readonly string[];
  readonly publications?: readonly string[];
  /** Days between which a document was published. */
  readonly reportedFrom?: Day;
  readonly reportedTo?: Day;
  readonly amount?: AmountRange;
  readonly title?: (titles: readonly string[]) => boolean;
  readonly role?: (roles: readonly string[]) => boolean;
}

/** What conditions on documents ask of one; `undefined` where it is not known. */
export type SourceOf = (document: string) => Pick<DocumentRecord, "publication" | "publishedOn"> | undefined;

export function claimConditions(filter: EdgeFilter): ClaimConditions {
  const { states = ["accepted"], documents, asOf, from, to, undated = true } = filter;
  const { methods, publications, reportedFrom, reportedTo, amount, title, role } = filter;
  return {
    states,
    ...(documents !== undefined && { documents }),
    ...(asOf !== undefined && { begunBy: asOf, heldUntil: asOf }),
    ...(from !== undefined && { happenedFrom: firstDay(from) }),
    ...(to !== undefined && { happenedTo: lastDay(to) }),
    undated,
    ...(methods !== undefined && { methods }),
    ...(publications !== undefined && { publications }),
    ...(reportedFrom !== undefined && { reportedFrom: firstDay(reportedFrom) }),
    ...(reportedTo !== undefined && { reportedTo: lastDay(reportedTo) }),
    ...(amount !== undefined && { amount: amountRange(amount) }),
    ...(title !== undefined && { title: textMeets(title) }),
    ...(role !== undefined && { role: textMeets(role) }),
  };
}

/** Whether conditions ask of a document more than which it is. */
export const asksOfSources = ({ publications, reportedFrom, reportedTo }: EdgeFilter | ClaimConditions): boolean =>
  publications !== undefined || reportedFrom !== undefined || reportedTo !== undefined;

/** Whether a document was published between two days, as far as its date tells; one without a date was not. */
export function isPublishedBetween(publishedOn: string | undefined, from: Day | undefined, to: Day | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (publishedOn === undefined) return false;
  return (from === undefined || lastDay(publishedOn) >= from) && (to === undefined || firstDay(publishedOn) <= to);
}

/** Whether a period, a date or two with a stroke between, may have a day between the two dates. What is not told is not between. */
export function isInPeriod(period: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (period === undefined || period === "") return false;
  const [first = "", last = first] = period.split("/");
  return (
    (from === undefined || last === "" || lastDay(last) >= firstDay(from)) &&
    (to === undefined || first === "" || firstDay(first) <= lastDay(to))
  );
}

/** Whether one of the documents meets all that is asked of documents. */
function isSupported(conditions: ClaimConditions, { evidence }: Claim, sourceOf: SourceOf | undefined): boolean {
  const { documents, publications, reportedFrom, reportedTo } = conditions;
  const more = asksOfSources(conditions);
  if (documents === undefined && !more) return true;
  return evidence.some(({ document }) => {
    if (documents?.includes(document) === false) return false;
    if (!more) return true;
    const source = sourceOf?.(document);
    if (source === undefined) return false;
    const { publication, publishedOn } = source;
    if (publications !== undefined && (publication === undefined || !publications.includes(publication))) return false;
    return isPublishedBetween(publishedOn, reportedFrom, reportedTo);
  });
}

/** Whether a method is one of these; what ends in a colon stands for all that begins with it. */
export function isMethodOf(methods: readonly string[], method: string): boolean {
  return methods.some((one) => (one.endsWith(":") ? method.startsWith(one) : method === one));
}

/** Whether a claim meets the conditions. A day that is not known never excludes. */
export function choosesClaim(conditions: ClaimConditions, claim: Claim, sourceOf?: SourceOf): boolean {
  const { states, begunBy, heldUntil, happenedFrom, happenedTo, undated, methods, amount, title, role } = conditions;
  if (!states.includes(claim.state) || !isSupported(conditions, claim, sourceOf)) return false;
  if (methods !== undefined && !isMethodOf(methods, claim.method)) return false;
  if (amount !== undefined && !isInRange(amount, claim.amount)) return false;
  if (title?.(claim.title === undefined ? [] : [claim.title]) === false) return false;
  if (role?.(claim.role === undefined ? [] : [claim.role]) === false) return false;
  const { first, last, until } = claimDays(claim);
  if (first === null && last === null) return undated;
  if (begunBy !== undefined && first !== null && first > begunBy) return false;
  if (heldUntil !== undefined && until !== null && until < heldUntil) return false;
  if (happenedFrom !== undefined && last !== null && last < happenedFrom) return false;
  return !(happenedTo !== undefined && first !== null && first > happenedTo);
}

/** The edge that a filter sees in the claims of one edge, or `undefined` where it chooses none of them. Crossing is asked apart. */
export function chosenEdge(filter: EdgeFilter, conditions: ClaimConditions, claims: readonly Claim[]): Edge | undefined {
  const edge = bundle(claims.filter((claim) => choosesClaim(conditions, claim)));
  return edge !== undefined && admitsEdge(filter, edge) ? edge : undefined;
}

/** Whether the bundle of the chosen claims passes what a filter asks of it alone. */
export function admitsEdge({ relations, statuses, ids, disputed, minDocuments }: EdgeFilter, edge: Edge): boolean {
  return (
    relations?.includes(edge.relation) !== false &&
    statuses?.includes(edge.status) !== false &&
    ids?.includes(edge.id) !== false &&
    (disputed === undefined || edge.disputes.length > 0 === disputed) &&
    (minDocuments === undefined || edge.documentCount >= minDocuments)
  );
}

/** What stands around an edge, for filters that ask more than its claims tell. */
export interface EdgeContext {
  readonly sourceOf?: SourceOf;
  readonly region: RegionOf;
  /** Whether a filter chooses a node. */
  readonly chooses: (filter: NodeFilter, node: NodeId) => boolean;
}

/** The edge that a filter sees in the claims of one edge, or `undefined` where it does not choose it: the whole of what `EdgeFilter` says. */
export function edgeSeen(filter: EdgeFilter, claims: readonly Claim[], context: EdgeContext): Edge | undefined {
  const conditions = claimConditions(filter);
  const edge = bundle(claims.filter((claim) => choosesClaim(conditions, claim, context.sourceOf)));
  if (edge === undefined || !admitsEdge(filter, edge)) return undefined;
  const { source, target } = edge;
  if (!admitsCrossing(filter, context.region(source), context.region(target))) return undefined;
  if (!admitsEnds(filter, source, target, context.chooses)) return undefined;
  return admitsNested(filter, (nested) => edgeSeen(nested, claims, context) !== undefined) ? edge : undefined;
}

function admitsEnds(filter: EdgeFilter, a: NodeId, b: NodeId, chooses: EdgeContext["chooses"]): boolean {
  const { source, target, anyEnd, bothEnds } = filter;
  return (
    (source === undefined || chooses(source, a)) &&
    (target === undefined || chooses(target, b)) &&
    (anyEnd === undefined || chooses(anyEnd, a) || chooses(anyEnd, b)) &&
    (bothEnds === undefined || (chooses(bothEnds, a) && chooses(bothEnds, b)))
  );
}

/** Whether the filters within a filter let something pass that `meets` is asked of. */
export function admitsNested(filter: EdgeFilter, meets: (nested: EdgeFilter) => boolean): boolean {
  const { and, or, not } = nestedIn(filter);
  return and.every(meets) && or?.some(meets) !== false && !(not !== undefined && meets(not));
}

/** The filters within a filter, each with what it takes over from it. */
export function nestedIn({ and = [], or, not, states, asOf }: EdgeFilter) {
  const inherit = (nested: EdgeFilter): EdgeFilter => ({ ...(states && { states }), ...(asOf && { asOf }), ...nested });
  return { and: and.map(inherit), or: or?.map(inherit), not: not && inherit(not) };
}

/** Whether an edge between these regions is on the chosen side of `crossing`. */
export function admitsCrossing({ crossing }: EdgeFilter, source: Region | undefined, target: Region | undefined): boolean {
  return crossing === undefined || crossing === isCrossing(source, target);
}

/**
 * The states of kept edges that answer a filter, where the kept bundles of all claims answer it: engines then need not
 * look at claims. `undefined` where some claims of an edge may be chosen and others not.
 */
export function keptStates(filter: EdgeFilter): readonly State[] | undefined {
  const { documents, asOf, from, to, undated = true, states = ["accepted"] } = filter;
  if (documents !== undefined || asOf !== undefined || from !== undefined || to !== undefined || !undated) return undefined;
  const { methods, amount, title, role } = filter;
  if (methods !== undefined || amount !== undefined || title !== undefined || role !== undefined || asksOfSources(filter)) return undefined;
  if (!states.includes("accepted")) return states.includes("proposed") ? undefined : [];
  return states.includes("proposed") ? ["accepted", "proposed"] : ["accepted"];
}

/** Refuses a filter whose dates are none, whose amounts cannot be compared, or which holds too many others. */
export function checkEdgeFilter(filter: EdgeFilter): void {
  checkNesting(filter);
  checkParts(filter);
}

function checkParts({ asOf, from, to, reportedFrom, reportedTo, amount, and = [], or = [], not }: EdgeFilter): void {
  if (asOf !== undefined && !(isPartialDate(asOf) && asOf.length === 10)) {
    throw new AtlasError("INVALID_INPUT", `"asOf" is "${asOf}"; it takes a day that exists, e.g. 2020-10-30.`);
  }
  checkDates({ from, to, reportedFrom, reportedTo });
  if (amount !== undefined) checkAmount("amount", amount);
  for (const nested of [...and, ...or, ...(not ? [not] : [])]) checkParts(nested);
}

/** What decides whether an edge crosses: the regions of nodes by id. */
export type RegionOf = (id: NodeId) => Region | undefined;
