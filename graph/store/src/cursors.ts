import { decodeCursor, encodeCursor, type KeyForm } from "./page.js";

/** The cursors of one list: what a sort key holds, written and read back. The same on every engine. */
export interface Cursors<K extends readonly (string | number | null)[]> {
  encode(key: K): string;
  /** The key that `after` marks, `undefined` at the beginning. Throws INVALID_CURSOR for a cursor of another list. */
  decode(after: string | undefined): K | undefined;
}

function cursorsOf<K extends readonly (string | number | null)[]>(list: string, form: KeyForm): Cursors<K> {
  return {
    encode: (key) => encodeCursor(list, key),
    decode: (after) => decodeCursor(list, form, after) as K | undefined,
  };
}

/** Sort key of the name (`sortKey`), id. */
export const nodesByName = cursorsOf<readonly [sortKey: string, id: string]>("nodes.name", ["string", "string"]);

/** Degree, most first; id. */
export const nodesByDegree = cursorsOf<readonly [degree: number, id: string]>("nodes.degree", ["number", "string"]);

export const nodesById = cursorsOf<readonly [id: string]>("nodes.id", ["string"]);

/** Tier; degree, most first; id. */
export const hits = cursorsOf<readonly [tier: number, degree: number, id: string]>("search", ["number", "number", "string"]);

/** Rank of the relation; id of the other end; 0 for the outgoing edge, 1 for the incoming one, where both join the same two. */
export const adjacencies = cursorsOf<readonly [rank: number, other: string, incoming: number]>("relations", ["number", "string", "number"]);

/** Rank of the relation, source, target. */
export const edgesInOrder = cursorsOf<readonly [rank: number, source: string, target: string]>("edges", ["number", "string", "string"]);

/** Subject, measure, period (empty where there is none), id. */
export const observationsInOrder = cursorsOf<readonly [subject: string, measure: string, period: string, id: string]>("observations", [
  "string",
  "string",
  "string",
  "string",
]);

/** Date of publication as it is written, greatest string first and absent ones last; id. */
export const documentsInOrder = cursorsOf<readonly [publishedOn: string | null, id: string]>("documents", ["date", "string"]);

/** Document, place in it, id of the claim. */
export const reviewsInOrder = cursorsOf<readonly [document: string, start: number, id: string]>("review", ["string", "number", "string"]);

/** Number of the decision, newest first. */
export const decisionsInOrder = cursorsOf<readonly [seq: number]>("decisions", ["number"]);
