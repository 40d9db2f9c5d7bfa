import { AtlasError, type ClaimEdit, claimId, type Decision, edited } from "@chengyu-atlas/model";
import type { DecisionQuery, DecisionReport, DecisionRequest, StoredDecision } from "@chengyu-atlas/store";
import { between, type Given, type PageArgs, pageOf, present } from "../arguments.js";
import { Connection } from "../connection.js";
import type { Context } from "../context.js";
import { type ReviewFilterInput, reviewFilter } from "./review.js";
import type { Resolvers } from "./types.js";

/** What may be said with every decision. */
type Said = Given<{ readonly by: string; readonly note: string; readonly rule: string }>;

const saidIn = ({ by, note, rule }: Said) => ({ ...(by && { by }), ...(note && { note }), ...(rule && { rule }) });

/** What `Curated` shows: claims and a node are read anew when they are asked for. */
export interface CuratedView extends DecisionReport {
  readonly claimIds: readonly string[];
  readonly nodeId?: string;
}

async function decide(request: DecisionRequest, context: Context): Promise<CuratedView> {
  const report = await context.editing().decide(request);
  context.loaders.forget();
  const { decision } = report;
  const claimIds = decision.action === "accept" || decision.action === "reject" ? decision.claims : [];
  return { ...report, claimIds, ...("into" in decision && { nodeId: decision.into }) };
}

/** Marks of a claim that it always has; the others can be taken away. */
const LASTING = ["relation", "source", "target", "status", "state"] as const;

function claimEdit(set: Given<ClaimEdit>): ClaimEdit {
  const lost = LASTING.find((field) => set[field] === null);
  if (lost !== undefined) throw new AtlasError("INVALID_INPUT", `A claim needs its ${lost}; leave "${lost}" out to keep it.`);
  const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? null : value);
  return Object.fromEntries(Object.entries(set).map(([field, value]) => [field, blank(value)]));
}

export const curationMutations: Resolvers = {
  acceptClaims: (_root, { ids, ...said }: Said & { readonly ids: readonly string[] }, context) =>
    decide({ action: "accept", claims: ids, ...saidIn(said) }, context),
  rejectClaims: (_root, { ids, ...said }: Said & { readonly ids: readonly string[] }, context) =>
    decide({ action: "reject", claims: ids, ...saidIn(said) }, context),
  acceptFrame: async (
    _root,
    { frame, filter, atMost, ...said }: Said & { frame: string; filter?: ReviewFilterInput | null; atMost?: number | null },
    context,
  ) => {
    const store = context.editing();
    const chosen = { ...reviewFilter(filter), methods: [frame] };
    const { items } = await store.reviewQueue(chosen, { first: between("atMost", atMost ?? 500, 1) });
    const claims = items.map(({ item }) => item.claim.id);
    const report = claims.length === 0 ? undefined : await decide({ action: "accept", claims, ...saidIn(said) }, context);
    const { proposed } = await store.reviewCounts(chosen);
    return { decision: report?.decision, accepted: claims.length, remaining: proposed };
  },
  mergeNodes: (_root, { from, into, ...said }: Said & { readonly from: string; readonly into: string }, context) =>
    decide({ action: "merge", from, into, ...saidIn(said) }, context),
  splitNode: (
    _root,
    {
      from,
      name,
      within,
      documents,
      claims,
      ...said
    }: Said & { from: string; name: string } & Given<{
        within: string;
        documents: readonly string[];
        claims: readonly string[];
      }>,
    context,
  ) =>
    decide(
      { action: "split", from, name, ...(within && { within }), documents: documents ?? [], claims: claims ?? [], ...saidIn(said) },
      context,
    ),
  editClaim: async (_root, { id, set: given, ...said }: Said & { readonly id: string; readonly set: Given<ClaimEdit> }, context) => {
    const set = claimEdit(given);
    const [before] = await context.editing().claimsById([id]);
    const curated = await decide({ action: "edit", claim: id, set, ...saidIn(said) }, context);
    return { ...curated, claimIds: before === undefined ? [] : [claimId(edited(before, set))] };
  },
  undoDecision: (_root, { id, ...said }: Said & { readonly id: number }, context) =>
    decide({ action: "undo", decision: id, ...saidIn(said) }, context),
};

export const curationQueries: Resolvers = {
  editing: (_root, _args, { access }) => access,
  decisions: (_root, { filter, ...args }: PageArgs & { filter?: Given<DecisionQuery> | null }, { store }) => {
    const query = present<DecisionQuery>(filter ?? {});
    const page = pageOf(args);
    return new Connection<StoredDecision>(
      page,
      () => store.listDecisions(query, page),
      () => store.countDecisions(query),
    );
  },
};

const claimsIn = (decision: Decision) => ("claims" in decision ? decision.claims : "claim" in decision ? [decision.claim] : []);
const shown = (value: unknown) => (value === null || typeof value === "string" ? value : JSON.stringify(value));

export const curationTypes = {
  Decision: {
    id: ({ seq }: Decision) => seq,
    claims: claimsIn,
    about: async (decision: Decision, { first }: { readonly first?: number | null }, { store }: Context) => {
      const ids = claimsIn(decision).slice(0, between("first", first ?? 3, 0));
      return ids.length === 0 ? [] : (await store.claimsById(ids)).filter((claim) => claim !== undefined);
    },
    documents: (decision: Decision) => (decision.action === "split" ? decision.documents : []),
    changes: (decision: Decision) =>
      decision.action === "edit" ? Object.entries(decision.set).map(([field, value]) => ({ field, value: shown(value) })) : [],
    undoes: (decision: Decision) => (decision.action === "undo" ? decision.decision : null),
  },
  Curated: {
    claims: async ({ claimIds }: CuratedView, _args: unknown, { store }: Context) =>
      (await store.claimsById(claimIds)).filter((claim) => claim !== undefined),
    node: ({ nodeId }: CuratedView, _args: unknown, { loaders }: Context) => (nodeId === undefined ? null : loaders.nodes.load(nodeId)),
  },
};
