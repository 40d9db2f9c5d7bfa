import { canonicalJson, sha256Hex } from "./canonical.js";
import type { Claim, Observation } from "./fields.js";
import { KIND_NAMES, type Kind } from "./kinds.js";
import { RELATIONS, type Relation } from "./relations.js";

export type NodeId = string;
export type EdgeId = string;

const PREFIX = new Map<string, Kind>(KIND_NAMES.map((kind) => [kind.toLowerCase(), kind]));

/**
 * A name in the one form that ids and comparisons use: NFKC (full-width brackets and letters become half-width),
 * no white space between Chinese characters, single spaces elsewhere, no quotation marks or book-title marks around it.
 */
export function normaliseName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?<=[\p{Script=Han}()]) | (?=[\p{Script=Han}()])/gu, "")
    .replace(/^[《“"「](.*)[》”"」]$/u, "$1");
}

/**
 * The id of a node: its kind and normalised name, e.g. `institution:重庆大学`. Namesakes are told apart by
 * `within`, for a person the employer: `person:张伟@重庆大学`.
 */
export function nodeId(kind: Kind, name: string, within?: string): NodeId {
  const base = `${kind.toLowerCase()}:${normaliseName(name)}`;
  return within === undefined ? base : `${base}@${normaliseName(within)}`;
}

/** The kind that an id names, or `undefined` where it is no node id. */
export function kindOfId(id: string): Kind | undefined {
  const colon = id.indexOf(":");
  return colon < 1 || colon === id.length - 1 ? undefined : PREFIX.get(id.slice(0, colon));
}

const JOIN = "~";

/** The id of the edge that bundles all claims of one relation between two nodes. Symmetric ends are put in order first. */
export function edgeId(relation: Relation, source: NodeId, target: NodeId): EdgeId {
  const [from, to] = orient(relation, source, target);
  return [from, relation, to].join(JOIN);
}

/** The ends in the order in which they are stored: as given, or sorted where the relation is symmetric. */
export function orient(relation: Relation, source: NodeId, target: NodeId): readonly [NodeId, NodeId] {
  return RELATIONS[relation].symmetric && target < source ? [target, source] : [source, target];
}

const short = (content: unknown) => sha256Hex(canonicalJson(content)).slice(0, 20);

/** The id of a claim: a hash of what it says. The same statement in two documents is one claim with two pieces of evidence. */
export function claimId(claim: Omit<Claim, "id" | "evidence" | "state">): string {
  const { relation, source, target, status, validFrom, validTo, title, role, amount, method } = claim;
  const [from, to] = orient(relation, source, target);
  return `c${short([relation, from, to, status, validFrom ?? null, validTo ?? null, title ?? null, role ?? null, amount ?? null, method])}`;
}

/** The id of an observation: a hash of what it says. */
export function observationId(observation: Omit<Observation, "id" | "evidence">): string {
  const { subject, measure, value, unit, bound, period } = observation;
  return `o${short([subject, measure, value, unit, bound, period ?? null])}`;
}

/** A document id: lower-case letters, digits, `.`, `_` and `-`, 1 to 80 of them, so that it is readable in an address. */
export function isDocumentId(value: unknown): value is string {
  return typeof value === "string" && /^[\p{Ll}\p{Lo}\d][\p{Ll}\p{Lo}\d._-]{0,79}$/u.test(value);
}
