import { kindOfId, type NodeId, nodeId } from "@chengyu-atlas/model";
import type { DecisionRequest } from "./curation.js";

/** What an engine looks up before a decision can be made. */
export interface Sought {
  /** Documents are concerned that support these claims … */
  readonly claims: readonly string[];
  /** … that mention these nodes … */
  readonly mentioning: readonly NodeId[];
  /** … that have these ids … */
  readonly documents: readonly string[];
  /** … or in which this decision met something. */
  readonly decision?: number;
  /** Nodes whose names are needed. */
  readonly nodes: readonly NodeId[];
}

const NOTHING: Sought = { claims: [], mentioning: [], documents: [], nodes: [] };

export function soughtBy(request: DecisionRequest): Sought {
  switch (request.action) {
    case "accept":
    case "reject":
      return { ...NOTHING, claims: request.claims };
    case "edit":
      return { ...NOTHING, claims: [request.claim], nodes: endsOf(request) };
    case "merge":
      return { ...NOTHING, mentioning: [request.from], nodes: [request.from, request.into] };
    case "split": {
      const { from, claims = [], documents = [] } = request;
      return { ...NOTHING, claims, documents, nodes: [from, splitInto(request)] };
    }
    case "undo":
      return { ...NOTHING, decision: request.decision };
  }
}

/** A request of one kind. */
export type Asked<A extends DecisionRequest["action"]> = Extract<DecisionRequest, { readonly action: A }>;

/** The node that a split makes or names; empty where the one that is split has no kind. */
export function splitInto({ from, name, within }: Asked<"split">): NodeId {
  const kind = kindOfId(from);
  return kind === undefined ? "" : nodeId(kind, name, within);
}

/** The ends that an edit names. */
export const endsOf = ({ set }: Pick<Asked<"edit">, "set">) => [set.source, set.target].filter((end) => end !== undefined);
