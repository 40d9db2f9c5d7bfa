import { compareText, type Relation } from "@chengyu-atlas/model";
import type { Progress, ReviewCounts, ReviewFilter, ReviewItem, StoredNode } from "@chengyu-atlas/store";
import { between, type Given, type PageArgs, pageOf, present } from "../arguments.js";
import { Connection } from "../connection.js";
import type { Context } from "../context.js";
import { type EndSpans, endSpans } from "../spans.js";
import { textOf } from "./documents.js";
import type { Resolvers } from "./types.js";

/** `ReviewFilter` as GraphQL gives it. */
export type ReviewFilterInput = Given<{
  readonly frames: readonly string[];
  readonly types: readonly Relation[];
  readonly documents: readonly string[];
}>;

interface GivenFilter {
  readonly filter?: ReviewFilterInput | null;
}

export function reviewFilter(input: ReviewFilterInput | null | undefined): ReviewFilter {
  const { frames, types, documents } = present<{ frames?: readonly string[]; types?: readonly Relation[]; documents?: readonly string[] }>(
    input ?? {},
  );
  return { ...(frames && { methods: frames }), ...(types && { relations: types }), ...(documents && { documents }) };
}

/** The piece of evidence that a reviewer is shown: the first of the document that proposes the claim. */
const evidenceIn = ({ claim, document }: ReviewItem) => claim.evidence.find((e) => e.document === document) ?? claim.evidence[0];

async function sentenceOf(item: ReviewItem, context: Context): Promise<string> {
  const { start, end } = evidenceIn(item) ?? { start: 0, end: 0 };
  return (await textOf(item.document, context)).slice(start, end);
}

async function spansOf(item: ReviewItem, context: Context): Promise<EndSpans> {
  const { source, target } = item.claim;
  const load = (id: string): Promise<StoredNode | undefined> => context.loaders.nodes.load(id);
  const [sentence, ...ends] = await Promise.all([sentenceOf(item, context), load(source), load(target)]);
  return endSpans(sentence, ...ends);
}

export const reviewQueries: Resolvers = {
  reviewQueue: (_root, { filter: input, ...args }: PageArgs & GivenFilter, { store }) => {
    const filter = reviewFilter(input);
    const page = pageOf(args);
    return new Connection<ReviewItem>(
      page,
      () => store.reviewQueue(filter, page),
      () => store.reviewCounts(filter).then(({ proposed }) => proposed),
    );
  },
  reviewProgress: (_root, { filter }: GivenFilter, { store }) => store.reviewCounts(reviewFilter(filter)),
};

type ByDocument = Progress & { readonly document: string };

export const reviewTypes = {
  ReviewItem: {
    frame: ({ claim }: ReviewItem) => claim.method,
    document: ({ document }: ReviewItem, _args: unknown, { loaders }: Context) => loaders.documents.load(document),
    evidence: (item: ReviewItem) => evidenceIn(item),
    sentence: (item: ReviewItem, _args: unknown, context: Context) => sentenceOf(item, context),
    sourceSpan: async (item: ReviewItem, _args: unknown, context: Context) => (await spansOf(item, context)).source,
    targetSpan: async (item: ReviewItem, _args: unknown, context: Context) => (await spansOf(item, context)).target,
  },
  ReviewProgress: {
    byFrame: ({ byMethod }: ReviewCounts) => byMethod.map(({ method, ...progress }) => ({ frame: method, ...progress })),
    byRelation: ({ byRelation }: ReviewCounts) => byRelation.map(({ relation, ...progress }) => ({ type: relation, ...progress })),
    byDocument: ({ byDocument }: ReviewCounts, { first }: { readonly first?: number | null }) =>
      byDocument
        .toSorted((a, b) => b.proposed - a.proposed || compareText(a.document, b.document))
        .slice(0, between("first", first ?? 50, 0)),
  },
  DocumentProgress: {
    document: ({ document }: ByDocument, _args: unknown, { loaders }: Context) => loaders.documents.load(document),
  },
};
