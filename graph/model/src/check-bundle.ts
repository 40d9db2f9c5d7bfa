import type { DocumentBundle } from "./bundle.js";
import type { Claim, Evidence, Observation } from "./fields.js";
import { claimId, isDocumentId, kindOfId, observationId } from "./ids.js";
import { isKind, isSubtypeOf, type Kind } from "./kinds.js";
import { firstDay, isPartialDate, lastDay } from "./partial-date.js";
import { fits, isRelation } from "./relations.js";
import { BOUNDS, isMethod, STATES, STATUSES } from "./vocabulary.js";

/** One thing that is wrong with a record. `path` names the record and field, e.g. `claims[3].target`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/**
 * Everything in a bundle that the model does not allow; empty where it may be written. Stores refuse a bundle with
 * problems as a whole; the ingest pipeline asks first, names each bad record in its report and leaves it out.
 */
export function checkBundle(bundle: DocumentBundle): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, message: string) => problems.push({ path, message });
  const { document, text, mentions, claims, observations } = bundle;
  if (!isDocumentId(document.id)) say("document.id", `"${document.id}" is no document id: use letters, digits, ".", "_" and "-"`);
  if (document.title.trim() === "") say("document.title", "a document needs a title");
  if (document.publishedOn !== undefined && !isPartialDate(document.publishedOn)) {
    say("document.publishedOn", `"${document.publishedOn}" is no date that exists`);
  }
  const known = new Map<string, Kind>();
  for (const [i, mention] of mentions.entries()) {
    const at = `mentions[${i}]`;
    if (!isKind(mention.kind)) say(`${at}.kind`, `"${mention.kind}" is no kind of node`);
    else if (kindOfId(mention.id) !== mention.kind) say(`${at}.id`, `"${mention.id}" is no id of a ${mention.kind}`);
    else if (mention.subtype !== undefined && !isSubtypeOf(mention.kind, mention.subtype)) {
      say(`${at}.subtype`, `"${mention.subtype}" is no sub-type of ${mention.kind}`);
    }
    if (mention.name.trim() === "") say(`${at}.name`, "a node needs a name");
    if (known.has(mention.id)) say(`${at}.id`, `"${mention.id}" is given twice`);
    known.set(mention.id, mention.kind);
    if (mention.longitude !== undefined && !(Math.abs(mention.longitude) <= 180)) say(`${at}.longitude`, "not between -180 and 180");
    if (mention.latitude !== undefined && !(Math.abs(mention.latitude) <= 90)) say(`${at}.latitude`, "not between -90 and 90");
  }
  const seen = new Set<string>();
  const checkEvidence = (at: string, evidence: readonly Evidence[]) => {
    if (evidence.length === 0) say(`${at}.evidence`, "no evidence: give the sentence that says so");
    for (const [j, { document: id, start, end }] of evidence.entries()) {
      if (id !== document.id) say(`${at}.evidence[${j}].document`, `points to "${id}", not to this document`);
      if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length)) {
        say(`${at}.evidence[${j}]`, `range ${start}–${end} lies outside the text of ${text.length} characters`);
      }
    }
  };
  for (const [i, claim] of claims.entries()) {
    const at = `claims[${i}]`;
    for (const problem of claimProblems(claim, known)) say(`${at}.${problem.path}`, problem.message);
    if (seen.has(claim.id)) say(`${at}.id`, "the same claim stands twice; put its evidence together");
    seen.add(claim.id);
    checkEvidence(at, claim.evidence);
  }
  for (const [i, observation] of observations.entries()) {
    const at = `observations[${i}]`;
    for (const problem of observationProblems(observation, known)) say(`${at}.${problem.path}`, problem.message);
    if (seen.has(observation.id)) say(`${at}.id`, "the same observation stands twice; put its evidence together");
    seen.add(observation.id);
    checkEvidence(at, observation.evidence);
  }
  return problems;
}

/** What is wrong with a claim, given the nodes that its document mentions, by id. */
export function claimProblems(claim: Claim, known: ReadonlyMap<string, Kind>): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, message: string) => problems.push({ path, message });
  if (!isRelation(claim.relation)) say("relation", `"${claim.relation}" is no relation`);
  for (const end of ["source", "target"] as const) {
    if (!known.has(claim[end])) say(end, `"${claim[end]}" is not among the document's nodes`);
  }
  const [from, to] = [known.get(claim.source), known.get(claim.target)];
  if (isRelation(claim.relation) && from && to && !fits(claim.relation, from, to)) {
    say("relation", `${claim.relation} does not lead from ${from} to ${to}`);
  }
  if (claim.source === claim.target) say("target", "a relation needs two different ends");
  if (!Object.hasOwn(STATUSES, claim.status)) say("status", `"${claim.status}" is no status`);
  if (!Object.hasOwn(STATES, claim.state)) say("state", `"${claim.state}" is no state`);
  if (!isMethod(claim.method)) say("method", `"${claim.method}" is no method`);
  for (const key of ["validFrom", "validTo"] as const) {
    const date = claim[key];
    if (date !== undefined && !isPartialDate(date)) say(key, `"${date}" is no date that exists`);
  }
  const { validFrom, validTo } = claim;
  if (isPartialDate(validFrom) && isPartialDate(validTo) && lastDay(validTo) < firstDay(validFrom)) {
    say("validTo", `ends ${validTo}, before it begins ${validFrom}`);
  }
  if (claim.amount !== undefined) problems.push(...numberProblems("amount.", claim.amount));
  if (problems.length === 0 && claim.id !== claimId(claim)) say("id", `"${claim.id}" is not the id of what it says`);
  return problems;
}

/** Nodes with the kinds that their ids name: what `claimProblems` asks for where no document's nodes are at hand. */
export function kindsNamed(ids: Iterable<string>): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const id of ids) {
    const kind = kindOfId(id);
    if (kind !== undefined) kinds.set(id, kind);
  }
  return kinds;
}

/** What is wrong with an observation, given the nodes that its document mentions. */
export function observationProblems(observation: Observation, known: { has(id: string): boolean }): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, message: string) => problems.push({ path, message });
  if (!known.has(observation.subject)) say("subject", `"${observation.subject}" is not among the document's nodes`);
  if (observation.measure.trim() === "") say("measure", "an observation needs a measure");
  problems.push(...numberProblems("", observation));
  for (const date of observation.period?.split("/") ?? []) {
    if (date !== "" && !isPartialDate(date)) say("period", `"${date}" is no date that exists`);
  }
  if (problems.length === 0 && observation.id !== observationId(observation)) {
    say("id", `"${observation.id}" is not the id of what it says`);
  }
  return problems;
}

function numberProblems(at: string, { value, unit, bound }: { value: number; unit: string; bound: string }): Problem[] {
  const problems: Problem[] = [];
  if (!Number.isFinite(value)) problems.push({ path: `${at}value`, message: `${value} is no number` });
  if (unit.trim() === "") problems.push({ path: `${at}unit`, message: "a number needs a unit" });
  if (!Object.hasOwn(BOUNDS, bound)) problems.push({ path: `${at}bound`, message: `"${bound}" is no bound` });
  return problems;
}
