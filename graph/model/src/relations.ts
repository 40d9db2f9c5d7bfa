import type { Kind } from "./kinds.js";
import type { Label } from "./label.js";

/** How loudly a relation speaks in a drawing, and how the legend groups it. */
export const FAMILIES = {
  cooperation: { zh: "合作", en: "Cooperation" },
  organisation: { zh: "组织", en: "Organisation" },
  location: { zh: "所在与人员", en: "Location and staff" },
} as const satisfies Record<string, Label>;
export type Family = keyof typeof FAMILIES;

/** What the model says of one relation, in both reading directions. */
export interface RelationSpec {
  readonly label: Label;
  readonly reverse: Label;
  readonly family: Family;
  /** GraphQL fields of the typed traversal; both are the same where the relation is symmetric. */
  readonly field: string;
  readonly reverseField: string;
  readonly symmetric: boolean;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Pairs that `from` × `to` would forbid but the relation still joins. */
  readonly also?: readonly (readonly [Kind, Kind])[];
  readonly holds: Label;
}

/** The ten relations, in the order in which edges are listed everywhere. Names are also Neo4j relationship types. */
export const RELATIONS = {
  SIGNED_WITH: {
    label: { zh: "签约", en: "signed with" },
    reverse: { zh: "签约", en: "signed with" },
    family: "cooperation",
    field: "signedWith",
    reverseField: "signedWith",
    symmetric: true,
    from: ["Institution", "Park"],
    to: ["Institution", "Park"],
    holds: {
      zh: "两方签署同一协议；主办、见证和到场者不算签约方",
      en: "two parties signed the same agreement; hosts, witnesses and guests are no parties",
    },
  },
  CO_BUILT: {
    label: { zh: "共建", en: "co-built" },
    reverse: { zh: "由…共建", en: "co-built by" },
    family: "cooperation",
    field: "coBuilt",
    reverseField: "coBuiltBy",
    symmetric: false,
    from: ["Institution", "Park"],
    to: ["Lab", "Park", "Project", "Institution"],
    holds: { zh: "至少两方共同建设、组建或研发", en: "at least two builders build, set up or develop it together" },
  },
  FUNDED: {
    label: { zh: "出资", en: "funded" },
    reverse: { zh: "获资", en: "funded by" },
    family: "cooperation",
    field: "funded",
    reverseField: "fundedBy",
    symmetric: false,
    from: ["Institution", "Park"],
    to: ["Lab", "Project", "Institution", "Park"],
    holds: { zh: "具名主体向具名对象投资、出资或资助", en: "a named party puts money into a named thing" },
  },
  SPUN_OFF_FROM: {
    label: { zh: "孵化自", en: "spun off from" },
    reverse: { zh: "孵化", en: "spun off" },
    family: "cooperation",
    field: "spunOffFrom",
    reverseField: "spinOffs",
    symmetric: false,
    from: ["Institution"],
    to: ["Institution", "Lab"],
    also: [["Institution", "Park"]],
    holds: { zh: "由某机构、平台或园区孵化，或脱胎于它", en: "grown out of an institution, lab or park" },
  },
  MEMBER_OF: {
    label: { zh: "成员", en: "member of" },
    reverse: { zh: "成员单位", en: "members" },
    family: "organisation",
    field: "memberOf",
    reverseField: "members",
    symmetric: false,
    from: ["Institution", "Person"],
    to: ["Institution"],
    holds: { zh: "加入联盟、协会、委员会，或为其成员", en: "belongs to an alliance, association or council" },
  },
  PART_OF: {
    label: { zh: "隶属", en: "part of" },
    reverse: { zh: "下属", en: "parts" },
    family: "organisation",
    field: "partOf",
    reverseField: "parts",
    symmetric: false,
    from: ["Lab", "Institution", "Park"],
    to: ["Institution", "Park", "Lab"],
    holds: { zh: "隶属于、下设于、为其组成部分", en: "belongs to, stands under or is a component of" },
  },
  ISSUED: {
    label: { zh: "发布", en: "issued" },
    reverse: { zh: "发布方", en: "issued by" },
    family: "organisation",
    field: "issued",
    reverseField: "issuedBy",
    symmetric: false,
    from: ["Institution"],
    to: ["Policy"],
    holds: { zh: "印发、出台、发布或制定", en: "issued, published or drew up" },
  },
  LOCATED_IN: {
    label: { zh: "位于", en: "located in" },
    reverse: { zh: "所在", en: "site of" },
    family: "location",
    field: "locatedIn",
    reverseField: "siteOf",
    symmetric: false,
    from: ["Institution", "Lab", "Park", "Project", "Event"],
    to: ["Park", "Place", "Institution", "Lab"],
    also: [["Place", "Place"]],
    holds: { zh: "位于、设在、落户、在某地举行", en: "stands, is housed, settles or takes place there" },
  },
  AFFILIATED_WITH: {
    label: { zh: "任职", en: "affiliated with" },
    reverse: { zh: "人员", en: "people" },
    family: "location",
    field: "affiliatedWith",
    reverseField: "staff",
    symmetric: false,
    from: ["Person"],
    to: ["Institution", "Lab", "Park"],
    holds: { zh: "在某单位任职，职务见 title", en: "holds a post there; the post is in title" },
  },
  PARTICIPATED_IN: {
    label: { zh: "参加", en: "took part in" },
    reverse: { zh: "参加者", en: "participants" },
    family: "location",
    field: "participatedIn",
    reverseField: "participants",
    symmetric: false,
    from: ["Person", "Institution"],
    to: ["Event"],
    also: [["Park", "Event"]],
    holds: { zh: "出席、主持、主办某活动，身份见 role", en: "attended, chaired or hosted an event; the part played is in role" },
  },
} as const satisfies Record<string, RelationSpec>;

export type Relation = keyof typeof RELATIONS;
export const RELATION_NAMES = Object.keys(RELATIONS) as readonly Relation[];

/** The model's entry for `relation`, seen as the general shape. */
export function relationSpec(relation: Relation): RelationSpec {
  return RELATIONS[relation];
}

export function isRelation(value: unknown): value is Relation {
  return typeof value === "string" && Object.hasOwn(RELATIONS, value);
}

/** Position of a relation in every list of edges, from 0. */
export function relationRank(relation: Relation): number {
  return RELATION_NAMES.indexOf(relation);
}

/** Whether `relation` may lead from a `from` to a `to`. Symmetric relations are asked in either direction. */
export function fits(relation: Relation, from: Kind, to: Kind): boolean {
  const spec = relationSpec(relation);
  const joins = (a: Kind, b: Kind) =>
    (spec.from.includes(a) && spec.to.includes(b)) || (spec.also ?? []).some(([x, y]) => x === a && y === b);
  return joins(from, to) || (spec.symmetric && joins(to, from));
}
