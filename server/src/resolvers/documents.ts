import { AtlasError, type Evidence, type Observation } from "@chengyu-atlas/model";
import type { DocumentOrder, DocumentQuery, ObservationOrder, PageRequest, Slice, StoredDocument, StoredNode } from "@chengyu-atlas/store";
import { documentsAggregate, observationsAggregate } from "../aggregates.js";
import {
  between,
  checkSearchText,
  type DocumentFilterInput,
  documentQuery,
  type Given,
  type ObservationFilterInput,
  observationQuery,
  type PageArgs,
  pageOf,
} from "../arguments.js";
import { Connection } from "../connection.js";
import type { Context } from "../context.js";
import { contextOf } from "../evidence-context.js";
import { mentionSpans } from "../mention-spans.js";
import type { Observed } from "../observations-of.js";
import type { Resolvers } from "./types.js";

/** The full text of a document. */
export async function textOf(document: string, { loaders }: Context): Promise<string> {
  const text = await loaders.texts.load(document);
  if (text === undefined) throw new AtlasError("NOT_FOUND", `The text of the document "${document}" is not in the graph.`);
  return text;
}

export const documentTypes = {
  Document: {
    text: ({ id }: StoredDocument, _args: unknown, context: Context) => textOf(id, context),
    mentions: ({ id }: StoredDocument, _args: unknown, { store }: Context) => store.mentionedIn(id),
    spans: async ({ id }: StoredDocument, _args: unknown, context: Context) =>
      mentionSpans(await textOf(id, context), await context.store.mentionedIn(id)),
  },
  Evidence: {
    document: ({ document }: Evidence, _args: unknown, { loaders }: Context) => loaders.documents.load(document),
    quote: async ({ document, start, end }: Evidence, _args: unknown, context: Context) =>
      (await textOf(document, context)).slice(start, end),
    context: async ({ document, start, end }: Evidence, { around }: { around?: number | null }, context: Context) =>
      contextOf(await textOf(document, context), start, end, between("around", around ?? 80, 0)),
  },
  Observation: {
    subject: ({ subject }: Observation, _args: unknown, { loaders }: Context) => loaders.nodes.load(subject),
  },
};

const firstOf =
  ({ first }: PageRequest) =>
  (items: Observed): Slice<Observation> => ({ items: items.slice(0, first), hasMore: items.length > first });

function documentsIn(
  context: Context,
  query: DocumentQuery,
  args: PageArgs,
  order: readonly DocumentOrder[] = [],
): Connection<StoredDocument> {
  const { store } = context;
  const page = pageOf(args);
  return new Connection(
    page,
    () => store.listDocuments(query, page, order),
    () => store.countDocuments(query),
  ).summedUp(() => documentsAggregate(context, query));
}

/** What nodes say of their documents and observations. */
export const sourcesOfNodes: Resolvers = {
  observations: (node: StoredNode, args: PageArgs, context) => {
    const { loaders, store } = context;
    const page = pageOf(args);
    const all = () => loaders.observations.load(node.id);
    return new Connection<Observation>(
      page,
      // first pages come out of what is read for all nodes together; later ones are asked for by one node
      () =>
        page.after === undefined && page.before === undefined && !page.backward
          ? all().then(firstOf(page))
          : store.listObservations({ subjects: [node.id] }, page),
      () => all().then(({ length }) => length),
    ).summedUp(() => observationsAggregate(context, { subjects: [node.id] }));
  },
  documents: (node: StoredNode, args: PageArgs, context) => documentsIn(context, { mentions: node.id }, args),
};

type DocumentsArgs = PageArgs &
  Given<{ readonly text: string; readonly filter: DocumentFilterInput; readonly orderBy: readonly DocumentOrder[] }>;
type ObservationsArgs = PageArgs & Given<{ readonly filter: ObservationFilterInput; readonly orderBy: readonly ObservationOrder[] }>;

export const documentQueries: Resolvers = {
  document: (_root, { id }: { id: string }, { loaders }) => loaders.documents.load(id),
  documents: (_root, { text, filter, orderBy, ...args }: DocumentsArgs, context) => {
    const query = documentQuery(filter);
    if (typeof text === "string" && query.text !== undefined) {
      throw new AtlasError("INVALID_INPUT", `"text" stands beside the filter and in it; say it once.`);
    }
    return documentsIn(context, typeof text === "string" ? { ...query, text: checkSearchText(text) } : query, args, orderBy ?? []);
  },
  observations: (_root, { filter, orderBy, ...args }: ObservationsArgs, context) => {
    const { store } = context;
    const query = observationQuery(filter);
    const page = pageOf(args);
    return new Connection<Observation>(
      page,
      () => store.listObservations(query, page, orderBy ?? []),
      () => store.countObservations(query),
    ).summedUp(() => observationsAggregate(context, query));
  },
};
