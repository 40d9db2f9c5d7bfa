import { canonicalJson, sha256Hex } from "./canonical.js";
import type { Claim, Observation } from "./fields.js";
import { KIND_NAMES, type Kind } from "./kinds.js";
import { RELATION_NAMES, RELATIONS, type Relation } from "./relations.js";

export type NodeId = string;
export type EdgeId = string;

const PREFIX = new Map<string, Kind>(KIND_NAMES.map((kind) => [kind.toLowerCase(), kind]));

/**
 * A name in the one form that ids and comparisons use: NFKC (full-width brackets and letters become half-width),
 * no control characters, no white space between Chinese characters, single spaces elsewhere, no quotation marks or book-title marks around it.
 */
export function normaliseName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
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

const JOIN = "~";
const JOINED = new RegExp(`${JOIN}(${RELATION_NAMES.join("|")})${JOIN}`, "u");
const UNFIT = new RegExp(`\\p{Cc}|${JOIN}(${RELATION_NAMES.join("|")})`, "u");

/**
 * The kind that an id names, or `undefined` where it is no node id. Control characters are in none, nor what would
 * read as the middle of an edge id.
 */
export function kindOfId(id: string): Kind | undefined {
  const colon = id.indexOf(":");
  if (colon < 1 || colon === id.length - 1 || UNFIT.test(id)) return undefined;
  return PREFIX.get(id.slice(0, colon));
}

/** The id of the edge that bundles all claims of one relation between two nodes. Symmetric ends are put in order first. */
export function edgeId(relation: Relation, source: NodeId, target: NodeId): EdgeId {
  const [from, to] = orient(relation, source, target);
  return [from, relation, to].join(JOIN);
}

/** What an edge id joins, or `undefined` where it is none. */
export function partsOfEdgeId(id: EdgeId): { readonly relation: Relation; readonly source: NodeId; readonly target: NodeId } | undefined {
  const match = JOINED.exec(id);
  if (match === null) return undefined;
  const [source, target] = [id.slice(0, match.index), id.slice(match.index + match[0].length)];
  return kindOfId(source) && kindOfId(target) ? { relation: match[1] as Relation, source, target } : undefined;
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
