import type { NodeId, PartialDate, Sphere, SpherePair } from "@chengyu-atlas/model";
import type { Direction, DocumentQuery, EdgeFilter, NodeFilter, ObservationQuery, StatisticsQuery } from "../graph-store.js";

export const NODE_KEYS = ["KIND", "SUBTYPE", "CITY", "REGION"] as const;
export type NodeKey = (typeof NODE_KEYS)[number];

export const RELATION_KEYS = [
  ...["TYPE", "STATUS", "STATE", "YEAR", "MONTH", "CROSSING"],
  ...["SOURCE", "SOURCE_KIND", "SOURCE_SUBTYPE", "SOURCE_CITY", "SOURCE_REGION"],
  ...["TARGET", "TARGET_KIND", "TARGET_SUBTYPE", "TARGET_CITY", "TARGET_REGION"],
] as readonly RelationKey[];
type End = "SOURCE" | "TARGET";
export type RelationKey =
  | "TYPE"
  | "STATUS"
  | "STATE"
  | "YEAR"
  | "MONTH"
  | "CROSSING"
  | End
  | `${End}_KIND`
  | `${End}_SUBTYPE`
  | `${End}_CITY`
  | `${End}_REGION`;

export const OBSERVATION_KEYS = ["MEASURE", "UNIT", "PERIOD", "YEAR", "SUBJECT"] as const;
export type ObservationKey = (typeof OBSERVATION_KEYS)[number];

export const DOCUMENT_KEYS = ["PUBLICATION", "YEAR", "TYPE"] as const;
export type DocumentKey = (typeof DOCUMENT_KEYS)[number];

/** How things are put together: those that are alike in all of `by` are a group, all of them where it is empty. */
export interface Grouping<K> {
  /** Up to 4, each once. */
  readonly by: readonly K[];
  /** Most groups in the answer, 0 to 1,000. */
  readonly first: number;
}

/**
 * Groups with most members first, then by their values in the order of `by`, unknown ones last. Where `by` is empty there is one
 * group, also where it has no members.
 */
export interface Groups<G> {
  readonly total: number;
  readonly groups: readonly G[];
}

/** What a group has in common: a value for each of `by`, `null` where it is not known. Years and truths are words too. */
export interface Group {
  readonly values: readonly (string | null)[];
  readonly count: number;
}

/** Quantities of one unit; money is summed in 亿 of its currency, and sums are exact. */
export interface QuantitySum {
  readonly unit: string;
  readonly count: number;
  /** How many of them are no exact numbers: 约, 超, 不足 … */
  readonly bounded: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
}

/** The first and the last of some dates in their order: by first day, the vaguer first. */
export interface DateRange {
  readonly min: PartialDate;
  readonly max: PartialDate;
}

export interface NodeGroup extends Group {
  /** Of their numbers of accepted relations; absent where it was not asked for, or there are none. */
  readonly degree?: { readonly min: number; readonly max: number; readonly sum: number };
}
export interface RelationGroup extends Group {
  /** Most summands first, then by unit. */
  readonly amounts: readonly QuantitySum[];
  readonly validFrom?: DateRange;
  readonly validTo?: DateRange;
}
export interface ObservationGroup extends Group {
  /** As `amounts`. */
  readonly quantities: readonly QuantitySum[];
}
export interface DocumentGroup extends Group {
  readonly publishedOn?: DateRange;
}

export interface NodesGrouping extends Grouping<NodeKey> {
  readonly nodes?: NodeFilter;
  /** Whether degrees are asked for; without them counts alone answer much. */
  readonly degree?: boolean;
}

/** Which relations are grouped, and what is asked of each group beside its count. */
export interface RelationsGrouping extends Grouping<RelationKey> {
  readonly edges?: EdgeFilter;
  readonly amounts?: boolean;
  readonly dates?: boolean;
}
export interface AllRelationsGrouping extends RelationsGrouping {
  /** Both ends must be among these. */
  readonly nodes?: NodeFilter;
  /** Those alone on which documents disagree. */
  readonly disputed?: boolean;
}
export interface RelationsOfGrouping extends RelationsGrouping {
  /** Default BOTH. */
  readonly direction?: Direction;
}
export interface ObservationsGrouping extends Grouping<ObservationKey> {
  readonly observations?: ObservationQuery;
}
export interface DocumentsGrouping extends Grouping<DocumentKey> {
  readonly documents?: DocumentQuery;
}

/** How many relations join which spheres, and what was built by which. */
export interface HelixCounts {
  /** Chosen relations of cooperation. */
  readonly relations: number;
  /** With both ends in spheres, with one, and with none. */
  readonly both: number;
  readonly one: number;
  readonly none: number;
  /** With at least one end in the sphere, in the model's order. */
  readonly bySphere: readonly { readonly sphere: Sphere; readonly count: number }[];
  /** By the spheres of both ends, in the model's order. */
  readonly pairs: readonly { readonly pair: SpherePair; readonly count: number }[];
  /** Things that two or more builders build, by the spheres of their builders: none of them, and all combinations in the model's order. */
  readonly built: readonly { readonly spheres: readonly Sphere[]; readonly count: number }[];
}

/** `byYear`: relations by the year of `validFrom`, things by the earliest year in which a builder builds them; oldest first. */
export interface TripleHelix extends HelixCounts {
  readonly byYear: readonly (HelixCounts & { readonly year: number })[];
}

/** Questions that sum up what filters choose. Every one throws INVALID_INPUT where keys are too many or twice there. */
export interface AggregateReader {
  groupNodes(query: NodesGrouping): Promise<Groups<NodeGroup>>;
  groupRelations(query: AllRelationsGrouping): Promise<Groups<RelationGroup>>;
  /** For each node its own relations, as `relationsOf` chooses them. */
  groupRelationsOf(ids: readonly NodeId[], query: RelationsOfGrouping): Promise<readonly Groups<RelationGroup>[]>;
  groupObservations(query: ObservationsGrouping): Promise<Groups<ObservationGroup>>;
  groupDocuments(query: DocumentsGrouping): Promise<Groups<DocumentGroup>>;
  /** University, industry and government in the chosen network; spheres and cooperation are the model's. */
  tripleHelix(query: StatisticsQuery): Promise<TripleHelix>;
}
