import type { NodeId } from "@chengyu-atlas/model";
import {
  type AllRelationsGrouping,
  type DocumentGroup,
  type DocumentKey,
  type DocumentQuery,
  fold,
  type Group,
  type Groups,
  type NodeFilter,
  type NodeGroup,
  type NodeKey,
  type ObservationGroup,
  type ObservationKey,
  type ObservationQuery,
  type QuantitySum,
  type RelationGroup,
  type RelationKey,
  type RelationsGrouping,
  type RelationsQuery,
  type SearchQuery,
} from "@chengyu-atlas/store";
import type { GraphQLResolveInfo } from "graphql";
import { between } from "./arguments.js";
import type { Context } from "./context.js";
import { GroupKey } from "./group-key.js";
import { MOST } from "./limits/limits.js";
import { selects } from "./selected.js";

interface GroupArgs<K> {
  readonly by: readonly K[];
  readonly first?: number | null;
}

/** What differs from one kind of thing to the next: how groups are asked for, and what is shown of each. */
interface Asking<K extends string, G extends Group> {
  /** Groups by keys; `info` tells what of each is asked for, and `undefined` that all of it is. */
  readonly ask: (by: readonly K[], first: number, info?: GraphQLResolveInfo) => Promise<Groups<G>>;
  readonly count: () => Promise<number>;
  readonly show: (group: G) => Readonly<Record<string, unknown>>;
}

/**
 * What is chosen, summed up: an object whose fields are methods that GraphQL calls when they are asked for. What is true of
 * all is read once, whichever fields ask for it.
 */
function aggregate<K extends string, G extends Group>({ ask, count, show }: Asking<K, G>, fields: readonly string[]) {
  let all: Promise<Readonly<Record<string, unknown>>> | undefined;
  const ofAll = () => {
    all ??= ask([], 1).then(({ groups: [group] }) => (group === undefined ? {} : show(group)));
    return all;
  };
  return {
    ...Object.fromEntries(fields.map((field) => [field, async () => (await ofAll())[field]])),
    count,
    groups: async ({ by, first }: GroupArgs<K>, _context: Context, info: GraphQLResolveInfo) => {
      const { total, groups } = await ask(by, between("first", first ?? 50, 0, MOST["groups.first"]), info);
      const nodes = groups.map((group) => ({
        ...show(group),
        keys: by.map((key, i) => new GroupKey(key, group.values[i] ?? null)),
        count: group.count,
      }));
      return { totalCount: total, nodes };
    },
  };
}

const asks = (info: GraphQLResolveInfo | undefined, ...fields: readonly string[]) =>
  info === undefined || fields.some((field) => selects(info, "nodes", field));

const withMean = (quantities: readonly QuantitySum[]) => quantities.map((one) => ({ ...one, average: one.sum / one.count }));

export function nodesAggregate({ store }: Context, nodes: NodeFilter) {
  const show = ({ count, degree }: NodeGroup) => ({ degree: degree && { ...degree, average: degree.sum / count } });
  const ask = (by: readonly NodeKey[], first: number, info?: GraphQLResolveInfo) =>
    store.groupNodes({ nodes, by, first, degree: asks(info, "degree") });
  return aggregate({ ask, show, count: () => store.countNodes(nodes) }, ["degree"]);
}

/** The same of what a search finds. */
export function hitsAggregate(context: Context, { text, kinds, filter }: SearchQuery) {
  // as a filter, an empty text would admit all
  return nodesAggregate(context, fold(text) === "" ? { kinds: [] } : { text, ...(kinds && { kinds }), ...(filter && { and: [filter] }) });
}

const OF_RELATIONS = ["amounts", "validFrom", "validTo"];
const showRelations = ({ amounts, validFrom, validTo }: RelationGroup) => ({ amounts: withMean(amounts), validFrom, validTo });
const askingRelations = (by: readonly RelationKey[], first: number, info?: GraphQLResolveInfo): RelationsGrouping => ({
  ...{ by, first, amounts: asks(info, "amounts"), dates: asks(info, "validFrom", "validTo") },
});

export function relationsAggregate(
  { store }: Context,
  chosen: Omit<AllRelationsGrouping, keyof RelationsGrouping> & Pick<RelationsGrouping, "edges">,
) {
  const ask = (by: readonly RelationKey[], first: number, info?: GraphQLResolveInfo) =>
    store.groupRelations({ ...chosen, ...askingRelations(by, first, info) });
  const count = async () => (await store.groupRelations({ ...chosen, by: [], first: 1 })).groups[0]?.count ?? 0;
  return aggregate({ ask, show: showRelations, count }, OF_RELATIONS);
}

/** The relations of a node; nodes that ask alike are answered in one store call. */
export function aggregateAround({ loaders }: Context, id: NodeId, { direction, ...edges }: RelationsQuery) {
  const ask = (by: readonly RelationKey[], first: number, info?: GraphQLResolveInfo) =>
    loaders.groupRelationsOf({ edges, ...(direction && { direction }), ...askingRelations(by, first, info) }).load(id);
  const count = () => loaders.countRelationsOf({ ...edges, ...(direction && { direction }) }).load(id);
  return aggregate({ ask, show: showRelations, count }, OF_RELATIONS);
}

export function observationsAggregate({ store }: Context, observations: ObservationQuery) {
  const show = ({ quantities }: ObservationGroup) => ({ values: withMean(quantities) });
  const ask = (by: readonly ObservationKey[], first: number) => store.groupObservations({ observations, by, first });
  return aggregate({ ask, show, count: () => store.countObservations(observations) }, ["values"]);
}

export function documentsAggregate({ store }: Context, documents: DocumentQuery) {
  const show = ({ publishedOn }: DocumentGroup) => ({ publishedOn });
  const ask = (by: readonly DocumentKey[], first: number) => store.groupDocuments({ documents, by, first });
  return aggregate({ ask, show, count: () => store.countDocuments(documents) }, ["publishedOn"]);
}
