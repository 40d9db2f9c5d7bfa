// Derived from src/api/*.graphql and server/schema.graphql by "npm run generate". Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Kind } from '@chengyu-atlas/model';
import type { Relation as RelationType } from '@chengyu-atlas/model';
import type { Status } from '@chengyu-atlas/model';
import type { State } from '@chengyu-atlas/model';
import type { Region } from '@chengyu-atlas/model';
import type { DocumentType } from '@chengyu-atlas/model';
import type { SubgraphColumns } from '@chengyu-atlas/model';
/** 数的界限 · how a number is bounded */
export type Bound =
  /** 等于 · equal to */
  | 'EQUAL'
  /** 约 · about */
  | 'ABOUT'
  /** 超 · over */
  | 'OVER'
  /** 不足 · under */
  | 'UNDER'
  /** 至少 · at least */
  | 'AT_LEAST'
  /** 至多 · at most */
  | 'AT_MOST';

/** 修订的种类 · kind of decision */
export type DecisionAction =
  /** 采纳 · accept */
  | 'accept'
  /** 否决 · reject */
  | 'reject'
  /** 修改 · edit */
  | 'edit'
  /** 合并 · merge */
  | 'merge'
  /** 拆分 · split */
  | 'split'
  /** 撤销 · undo */
  | 'undo';

/** 能否修订 · whether one may edit */
export type Editing =
  /** 没有设置编辑令牌，谁都不能 · no token is set: nobody may */
  | 'closed'
  /** 没有令牌，或令牌不对 · without a token, or with a wrong one */
  | 'locked'
  /** 可以 · it may */
  | 'open';

/** 关系的方向 · direction of a relation */
export type Direction =
  /** 由本节点出发 · from this node */
  | 'OUT'
  /** 指向本节点 · to this node */
  | 'IN'
  /** 两者 · both */
  | 'BOTH';

/** 文字筛选：按搜索的方式折叠大小写、简繁、全半角和标点；各字段同时满足 · which texts: letter case, traditional script, width and punctuation are folded as in search; fields are joined by AND, and one text must meet all */
export type TextFilter = {
  /** 就是这个 · is this */
  readonly equals?: string | null | undefined;
  /** 是其中之一 · is one of these */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 包含 · contains this */
  readonly contains?: string | null | undefined;
  /** 以此开头 · begins with this */
  readonly startsWith?: string | null | undefined;
};

/** 数额筛选：元、千元、万元、百万元、千万元、亿元、万亿元换算后比较，其他单位须相同；比较的是原文写出的数，“超2亿元”按2亿元计，bounds 另选界限 · which amounts: sums of money are compared in one unit, other units must be the same; what is compared is the number as written, so 超2亿元 counts as 2亿元, and bounds chooses how it may be bounded */
export type AmountFilter = {
  /** min、max 的单位，如 万元；有 min 或 max 时必填 · unit of min and max, needed with either, e.g. 万元 */
  readonly unit?: string | null | undefined;
  /** 不小于 · at least */
  readonly min?: number | null | undefined;
  /** 不大于 · at most */
  readonly max?: number | null | undefined;
  /** 数的界限 · how the number is bounded */
  readonly bounds?: ReadonlyArray<Bound> | null | undefined;
};

/** 节点筛选；不同字段同时满足，同一字段任一即可；and、or、not 至多五层 · fields are joined by AND, values of one field by OR; and, or and not up to five deep */
export type NodeFilter = {
  /** 类别 · kinds */
  readonly kinds?: ReadonlyArray<Kind> | null | undefined;
  /** 子类，如 university · sub-types, e.g. university */
  readonly subtypes?: ReadonlyArray<string> | null | undefined;
  /** 归属：四川、重庆、两地共有、其他 · sides: Sichuan, Chongqing, shared, elsewhere */
  readonly regions?: ReadonlyArray<Region> | null | undefined;
  /** 城市标识，如 place:成都市 · ids of cities */
  readonly cities?: ReadonlyArray<string> | null | undefined;
  /** 提到它的文献的标识 · ids of documents that mention it */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 至少几条已核关系 · at least so many accepted relations */
  readonly minDegree?: number | null | undefined;
  /** 已核关系数不多于 · at most so many accepted relations */
  readonly maxDegree?: number | null | undefined;
  /** 名称包含的文字 · text that a name contains */
  readonly text?: string | null | undefined;
  /** 这些标识之一 · one of these ids */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** 按名称或任一别名 · by the name or any alias */
  readonly name?: TextFilter | null | undefined;
  /** 地点及其内的一切：它本身，上级、所属市或所在地在其内的，以及位于（LOCATED_IN，四步以内，已核且未终止）其内的；给出四川省、重庆市时，归属为该侧的也在其内；也可给出园区或机构 · what is one of these or inside them: by parent, city or home place, or located in (up to four steps, accepted and not ended) what is; with 四川省 or 重庆市 whatever belongs to that side; parks and institutions may be given too */
  readonly within?: ReadonlyArray<string> | null | undefined;
  /** 被这些报刊的文献提到；与 documents 同用时，须是同一份文献 · mentioned by a document of one of these publications; beside documents, one document must meet both */
  readonly publications?: ReadonlyArray<string> | null | undefined;
  /** 都满足 · all of these */
  readonly and?: ReadonlyArray<NodeFilter> | null | undefined;
  /** 至少满足其一；空表则无 · at least one of these; none where empty */
  readonly or?: ReadonlyArray<NodeFilter> | null | undefined;
  /** 不满足 · not this */
  readonly not?: NodeFilter | null | undefined;
};

/** 关系筛选；先按核验状态、方法、数额、职务、身份、文献、日期选主张，再按其余字段选关系；and、or、not 至多五层 · chooses claims first, by state, method, amount, title, role, document and date, then relations by all else; and, or and not up to five deep */
export type RelationFilter = {
  /** 关系类型 · types of relations */
  readonly types?: ReadonlyArray<RelationType> | null | undefined;
  /** 进展 · how far they have come */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
  /** 默认只含已核 · default: accepted alone */
  readonly states?: ReadonlyArray<State> | null | undefined;
  /** 支持它的文献的标识 · ids of documents that support it */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 截至某日的情况 · as of a day */
  readonly asOf?: string | null | undefined;
  /** 发生时间不早于 · happened on or after */
  readonly from?: string | null | undefined;
  /** 发生时间不晚于 · happened on or before */
  readonly to?: string | null | undefined;
  /** 是否含未注明日期的，默认含 · whether undated claims pass, default true */
  readonly undated?: boolean | null | undefined;
  /** 只要跨城的（true），或只要不跨城的（false） · only those that cross between the sides, or only those that do not */
  readonly crossing?: boolean | null | undefined;
  /** 关系的标识 · ids of relations */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** 主张的方法：全名，或以冒号结尾的开头，如 rule: · methods of claims: whole, or what they begin with where it ends in a colon, as rule: */
  readonly methods?: ReadonlyArray<string> | null | undefined;
  /** 所据文献的报刊；对文献的各项条件须由同一份文献满足 · publications of the documents that say so; one document must meet all that is asked of documents */
  readonly publications?: ReadonlyArray<string> | null | undefined;
  /** 报道不早于：文献的刊发日期，另一个时钟 · reported on or after: the date of the document, the other clock */
  readonly reportedFrom?: string | null | undefined;
  /** 报道不晚于 · reported on or before */
  readonly reportedTo?: string | null | undefined;
  /** 主张的金额 · amount of the claim */
  readonly amount?: AmountFilter | null | undefined;
  /** 主张的职务 · post in the claim */
  readonly title?: TextFilter | null | undefined;
  /** 主张的身份 · part played in the claim */
  readonly role?: TextFilter | null | undefined;
  /** 起点；对称关系的两端按标识先后 · the source; ends of symmetric relations are in order of id */
  readonly source?: NodeFilter | null | undefined;
  /** 终点 · the target */
  readonly target?: NodeFilter | null | undefined;
  /** 至少一端 · at least one end */
  readonly anyEnd?: NodeFilter | null | undefined;
  /** 两端都是 · both ends */
  readonly bothEnds?: NodeFilter | null | undefined;
  /** 所选主张是否说法不一 · whether the chosen claims are in dispute */
  readonly disputed?: boolean | null | undefined;
  /** 所选主张至少有这么多份文献为据 · at least so many documents behind the chosen claims */
  readonly minDocuments?: number | null | undefined;
  /** 都满足：其中每一项单独也会选中该关系，states 和 asOf 未写则沿用外层 · each of these alone would choose the relation, with the outer states and asOf where it names none */
  readonly and?: ReadonlyArray<RelationFilter> | null | undefined;
  /** 至少满足其一；空表则无 · at least one of these; none where empty */
  readonly or?: ReadonlyArray<RelationFilter> | null | undefined;
  /** 不满足 · not this */
  readonly not?: RelationFilter | null | undefined;
};

/** 所选的节点和它们之间的关系 · the chosen nodes and the relations among them */
export type StatisticsFilter = {
  /** 哪些节点 · which nodes */
  readonly nodes?: NodeFilter | null | undefined;
  /** 哪些关系 · which relations */
  readonly relations?: RelationFilter | null | undefined;
};

/** 待审筛选；不同字段同时满足，同一字段任一即可 · fields are joined by AND, values of one field by OR */
export type ReviewFilter = {
  /** 提出主张的规则，如 rule:signing · by what they were proposed */
  readonly frames?: ReadonlyArray<string> | null | undefined;
  /** 关系类型 · types of relations */
  readonly types?: ReadonlyArray<RelationType> | null | undefined;
  /** 提出它的文献的标识 · ids of documents that propose it */
  readonly documents?: ReadonlyArray<string> | null | undefined;
};

/** 未给出的字段不变，null 为去掉 · a field that is left out stays, null takes it away */
export type ClaimEdit = {
  /** 关系类型 · type of relation */
  readonly relation?: RelationType | null | undefined;
  /** 起点的标识 · the id of the source */
  readonly source?: string | null | undefined;
  /** 终点的标识 · the id of the target */
  readonly target?: string | null | undefined;
  /** 进展 · how far it has come */
  readonly status?: Status | null | undefined;
  /** 发生或开始的日期 · day, month or year from which it holds */
  readonly validFrom?: string | null | undefined;
  /** 结束的日期 · day, month or year until which it holds */
  readonly validTo?: string | null | undefined;
  /** 职务 · the post held */
  readonly title?: string | null | undefined;
  /** 在活动中的身份 · the part played */
  readonly role?: string | null | undefined;
  /** 金额 · the amount */
  readonly amount?: AmountInput | null | undefined;
  /** 默认 accepted · default: accepted */
  readonly state?: State | null | undefined;
};

/** 金额，如原文所写 · a sum as the source writes it */
export type AmountInput = {
  /** 数值，以 unit 计 · the number, in `unit` */
  readonly value: number;
  /** 单位，如原文所写：亿元、家、% · the unit as the source writes it, e.g. 亿元, 家, % */
  readonly unit: string;
  /** 界限：等于、约、超、不足 · how the number is bounded: equal to, about, over, under */
  readonly bound: Bound;
};

export type AskAboutQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  direction: Direction;
  filter?: RelationFilter | null | undefined;
  first: number;
}>;


export type AskAboutQuery = { readonly node: { readonly id: string, readonly name: string, readonly kind: Kind, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly outgoing: boolean, readonly status: Status, readonly validFrom: string | null, readonly crossing: boolean, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly document: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }> } } | null };

export type AskRelationsQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  first: number;
}>;


export type AskRelationsQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly status: Status, readonly validFrom: string | null, readonly crossing: boolean, readonly source: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly document: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }> } };

export type AskNodesQueryVariables = Exact<{
  nodes?: NodeFilter | null | undefined;
  limit: number;
}>;


export type AskNodesQuery = { readonly network: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }> } };

export type ChangesQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: StatisticsFilter | null | undefined;
  first: number;
}>;


export type ChangesQuery = { readonly changes: { readonly before: number, readonly after: number, readonly undated: number, readonly added: { readonly totalCount: number, readonly ids: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly after: { readonly id: string, readonly type: RelationType, readonly status: Status, readonly state: State, readonly crossing: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string } } | null }> }, readonly ended: { readonly totalCount: number, readonly ids: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly before: { readonly id: string, readonly type: RelationType, readonly status: Status, readonly state: State, readonly crossing: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string } } | null }> }, readonly changed: { readonly totalCount: number, readonly ids: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fields: ReadonlyArray<string>, readonly before: { readonly status: Status } | null, readonly after: { readonly id: string, readonly type: RelationType, readonly status: Status, readonly state: State, readonly crossing: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string } } | null }> } } };

export type ChangedRelationFragment = { readonly id: string, readonly type: RelationType, readonly status: Status, readonly state: State, readonly crossing: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string } };

export type CrossingRelationsQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CrossingRelationsQuery = { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly crossing: boolean, readonly claimCount: number, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly source: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly evidence: ReadonlyArray<{ readonly document: { readonly id: string, readonly publication: string | null, readonly publishedOn: string | null } }> }> } };

export type TwinFiguresQueryVariables = Exact<{
  share?: StatisticsFilter | null | undefined;
  cooperation?: StatisticsFilter | null | undefined;
  organisation?: StatisticsFilter | null | undefined;
  location?: StatisticsFilter | null | undefined;
  sichuan?: StatisticsFilter | null | undefined;
  chongqing?: StatisticsFilter | null | undefined;
  shared?: StatisticsFilter | null | undefined;
}>;


export type TwinFiguresQuery = { readonly share: { readonly crossing: number, readonly inside: number, readonly crossingShare: number | null, readonly byYear: ReadonlyArray<{ readonly year: number, readonly inside: number, readonly crossing: number }> }, readonly cooperation: { readonly crossing: number, readonly inside: number }, readonly organisation: { readonly crossing: number, readonly inside: number }, readonly location: { readonly crossing: number, readonly inside: number }, readonly sichuan: { readonly byKind: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly chongqing: { readonly byKind: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly shared: { readonly nodes: number } };

export type CrossingCountQueryVariables = Exact<{
  filter?: StatisticsFilter | null | undefined;
}>;


export type CrossingCountQuery = { readonly statistics: { readonly crossing: number } };

export type BrokersQueryVariables = Exact<{
  filter?: StatisticsFilter | null | undefined;
  first: number;
}>;


export type BrokersQuery = { readonly brokers: { readonly totalCount: number, readonly connected: number, readonly nodes: ReadonlyArray<{ readonly cuts: number, readonly crossing: number, readonly sichuan: number, readonly chongqing: number, readonly shared: number, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string } }> } };

export type DatedRelationsQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DatedRelationsQuery = { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly crossing: boolean, readonly claimCount: number, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly source: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } }> } };

export type DocumentPageQueryVariables = Exact<{
  id: string;
}>;


export type DocumentPageQuery = { readonly document: { readonly length: number, readonly nodeCount: number, readonly claimCount: number, readonly observationCount: number, readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null, readonly mentions: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }> } | null, readonly observations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number, readonly unit: string, readonly bound: Bound, readonly period: string | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: Kind }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly document: { readonly id: string } }> }> } };

export type DocumentBodyQueryVariables = Exact<{
  id: string;
}>;


export type DocumentBodyQuery = { readonly document: { readonly id: string, readonly text: string, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number, readonly node: string }> } | null };

export type DocumentClaimsQueryVariables = Exact<{
  filter: RelationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentClaimsQuery = { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly crossing: boolean, readonly source: { readonly id: string, readonly name: string, readonly kind: Kind }, readonly target: { readonly id: string, readonly name: string, readonly kind: Kind }, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: Status, readonly validFrom: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly method: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly document: { readonly id: string } }> }> }> } };

export type DocumentTextQueryVariables = Exact<{
  id: string;
}>;


export type DocumentTextQuery = { readonly document: { readonly text: string, readonly length: number, readonly nodeCount: number, readonly claimCount: number, readonly observationCount: number, readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } | null };

export type EntityQueryVariables = Exact<{
  id: string;
  filter?: RelationFilter | null | undefined;
  crossing?: RelationFilter | null | undefined;
  planned?: RelationFilter | null | undefined;
}>;


export type EntityQuery = { readonly node: { readonly note: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly relationCounts: ReadonlyArray<{ readonly type: RelationType, readonly outgoing: boolean, readonly count: number }>, readonly all: { readonly totalCount: number }, readonly crossing: { readonly totalCount: number }, readonly planned: { readonly totalCount: number }, readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number, readonly unit: string, readonly bound: Bound, readonly period: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }> }> } } | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string;
  filter?: RelationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityRelationsQuery = { readonly node: { readonly id: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly outgoing: boolean, readonly status: Status, readonly state: State, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly crossing: boolean, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } }> } } | null };

export type CoBuildersQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CoBuildersQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null> };

export type ExportEvidenceQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportEvidenceQuery = { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly locator: string | null, readonly document: { readonly id: string, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null } }> }> } };

export type FacetsQueryVariables = Exact<{
  forKinds?: StatisticsFilter | null | undefined;
  forRelations?: StatisticsFilter | null | undefined;
  forStatuses?: StatisticsFilter | null | undefined;
  forRegions?: StatisticsFilter | null | undefined;
  forYears?: StatisticsFilter | null | undefined;
  forCrossing?: StatisticsFilter | null | undefined;
  proposed?: RelationFilter | null | undefined;
  all?: StatisticsFilter | null | undefined;
}>;


export type FacetsQuery = { readonly kinds: { readonly nodes: number, readonly byKind: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly relations: { readonly relations: number, readonly byRelation: ReadonlyArray<{ readonly type: RelationType, readonly count: number, readonly crossing: number }> }, readonly statuses: { readonly byStatus: ReadonlyArray<{ readonly status: Status, readonly count: number }> }, readonly regions: { readonly byRegion: ReadonlyArray<{ readonly region: Region | null, readonly count: number }> }, readonly years: { readonly undated: number, readonly byYear: ReadonlyArray<{ readonly year: number, readonly count: number, readonly planned: number, readonly crossing: number }> }, readonly crossings: { readonly crossing: number }, readonly all: { readonly nodes: number, readonly relations: number, readonly documents: number, readonly observations: number, readonly crossing: number, readonly inside: number, readonly crossingShare: number | null, readonly undated: number }, readonly proposed: { readonly totalCount: number } };

export type NodeCardFragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number };

export type RelationCardFragment = { readonly id: string, readonly type: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly crossing: boolean, readonly claimCount: number, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly source: { readonly id: string }, readonly target: { readonly id: string } };

export type NeighbourLineFragment = { readonly id: string, readonly type: RelationType, readonly outgoing: boolean, readonly status: Status, readonly state: State, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly crossing: boolean, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } };

export type SubgraphCardFragment = { readonly truncated: boolean, readonly columns: SubgraphColumns };

export type DocumentCardFragment = { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null };

export type EvidenceCardFragment = { readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } };

export type PlaceCardFragment = { readonly id: string, readonly name: string, readonly subtype: string | null, readonly region: Region | null, readonly longitude: number | null, readonly latitude: number | null };

export type WhereaboutsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type WhereaboutsQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly longitude: number | null, readonly latitude: number | null, readonly home: { readonly id: string, readonly name: string, readonly subtype: string | null, readonly region: Region | null, readonly longitude: number | null, readonly latitude: number | null, readonly home: { readonly id: string, readonly name: string, readonly subtype: string | null, readonly region: Region | null, readonly longitude: number | null, readonly latitude: number | null } | null } | null, readonly city: { readonly id: string, readonly name: string, readonly subtype: string | null, readonly region: Region | null, readonly longitude: number | null, readonly latitude: number | null } | null } | null> };

export type MapEvidenceQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  filter?: RelationFilter | null | undefined;
  limit: number;
}>;


export type MapEvidenceQuery = { readonly neighborhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }> }> } };

export type PictureObservationsQueryVariables = Exact<{
  subjects: ReadonlyArray<string> | string;
  first: number;
  after?: string | null | undefined;
}>;


export type PictureObservationsQuery = { readonly observations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number, readonly unit: string, readonly period: string | null, readonly subject: { readonly id: string } }> } };

export type OverviewQueryVariables = Exact<{
  planned?: StatisticsFilter | null | undefined;
}>;


export type OverviewQuery = { readonly all: { readonly nodes: number, readonly relations: number, readonly documents: number, readonly crossing: number, readonly inside: number, readonly crossingShare: number | null, readonly byYear: ReadonlyArray<{ readonly year: number, readonly count: number, readonly planned: number }> }, readonly planned: { readonly relations: number }, readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null }> }, readonly top: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }> } };

export type HopRelationFragment = { readonly id: string, readonly type: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly crossing: boolean, readonly claimCount: number, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }>, readonly source: { readonly id: string }, readonly target: { readonly id: string } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  longer: number;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  limit: number;
  relations?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  filter?: RelationFilter | null | undefined;
}>;


export type PathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly crossing: boolean, readonly claimCount: number, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }>, readonly source: { readonly id: string }, readonly target: { readonly id: string } }> }> };

export type SharedPartnersQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  atLeast?: number | null | undefined;
  relations?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  filter?: RelationFilter | null | undefined;
  first: number;
}>;


export type SharedPartnersQuery = { readonly sharedPartners: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly linked: number, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly links: ReadonlyArray<{ readonly to: { readonly id: string, readonly name: string }, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly crossing: boolean, readonly claimCount: number, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }>, readonly source: { readonly id: string }, readonly target: { readonly id: string } }> }> }> } };

export type EndsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type EndsQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } | null> };

export type ProfileQueryVariables = Exact<{
  id: string;
}>;


export type ProfileQuery = { readonly node: { readonly note: string | null, readonly longitude: number | null, readonly latitude: number | null, readonly formerIds: ReadonlyArray<string>, readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string, readonly longitude: number | null, readonly latitude: number | null } | null, readonly all: { readonly totalCount: number }, readonly crossing: { readonly totalCount: number }, readonly planned: { readonly totalCount: number }, readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly claimCount: number, readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null }> }, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number, readonly unit: string, readonly bound: Bound, readonly period: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }> }> } } | null };

export type ProfileRelationsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ProfileRelationsQuery = { readonly node: { readonly id: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly outgoing: boolean, readonly status: Status, readonly state: State, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly crossing: boolean, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }>, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } }> } } | null };

export type ProfileHistoryQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ProfileHistoryQuery = { readonly decisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: number, readonly at: string, readonly by: string | null, readonly action: DecisionAction, readonly claims: ReadonlyArray<string>, readonly from: string | null, readonly into: string | null, readonly name: string | null, readonly undoes: number | null, readonly undoneBy: number | null, readonly about: ReadonlyArray<{ readonly id: string, readonly relation: RelationType, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string } }> }> } };

export type NearestQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type NearestQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }> } };

export type ContradictionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ContradictionsQuery = { readonly contradictions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type NumberConflictsQueryVariables = Exact<{
  first: number;
}>;


export type NumberConflictsQuery = { readonly observationConflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: string, readonly period: string, readonly unit: string, readonly subject: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly observations: ReadonlyArray<{ readonly id: string, readonly value: number, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }> }> }> } };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { readonly coverage: { readonly byPublication: ReadonlyArray<{ readonly publication: string | null, readonly documents: number, readonly claims: number }>, readonly byYear: ReadonlyArray<{ readonly year: number | null, readonly documents: number, readonly claims: number }>, readonly byPlace: ReadonlyArray<{ readonly nodes: number, readonly mentions: number, readonly place: { readonly id: string, readonly name: string, readonly region: Region | null } | null }> } };

export type GapsQueryVariables = Exact<{
  asOf: string;
  years: number;
  first: number;
}>;


export type GapsQuery = { readonly gaps: { readonly withoutCrossing: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }> }, readonly parksWithoutEnterprise: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }> }, readonly onlyPlanned: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }> } } };

export type QueryPlacesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type QueryPlacesQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly longitude: number | null, readonly latitude: number | null } | null> };

export type KeptQueryQueryVariables = Exact<{
  id: string;
}>;


export type KeptQueryQuery = { readonly keptQuery: { readonly id: string, readonly query: string, readonly variables: string, readonly show: string } | null };

export type KeepQueryMutationVariables = Exact<{
  query: string;
  variables?: string | null | undefined;
  show?: string | null | undefined;
}>;


export type KeepQueryMutation = { readonly keepQuery: { readonly id: string } };

export type RelationDetailQueryVariables = Exact<{
  id: string;
}>;


export type RelationDetailQuery = { readonly relation: { readonly id: string, readonly type: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly crossing: boolean, readonly claimCount: number, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly source: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly method: string, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }> }> } | null };

export type BetweenQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
}>;


export type BetweenQuery = { readonly neighborhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly crossing: boolean, readonly claimCount: number, readonly documentCount: number, readonly disputes: ReadonlyArray<string>, readonly source: { readonly id: string }, readonly target: { readonly id: string } }> } };

export type OtherPartiesQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
}>;


export type OtherPartiesQuery = { readonly node: { readonly id: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly crossing: boolean, readonly status: Status, readonly type: RelationType, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } }> } } | null };

export type ReviewWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewWaitingQuery = { readonly reviewProgress: { readonly proposed: number } };

export type ReviewEditingQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewEditingQuery = { readonly editing: Editing };

export type ReviewClaimFragment = { readonly id: string, readonly relation: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly source: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } };

export type ReviewEntryFragment = { readonly frame: string, readonly sentence: string, readonly sourceSpan: { readonly start: number, readonly end: number } | null, readonly targetSpan: { readonly start: number, readonly end: number } | null, readonly claim: { readonly id: string, readonly relation: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly source: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } }, readonly evidence: { readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } };

export type JournalEntryFragment = { readonly id: number, readonly at: string, readonly by: string | null, readonly action: DecisionAction, readonly claims: ReadonlyArray<string>, readonly from: string | null, readonly into: string | null, readonly name: string | null, readonly undoes: number | null, readonly undoneBy: number | null, readonly about: ReadonlyArray<{ readonly id: string, readonly relation: RelationType, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string } }> };

export type ReviewQueueQueryVariables = Exact<{
  filter?: ReviewFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly reviewQueue: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly frame: string, readonly sentence: string, readonly sourceSpan: { readonly start: number, readonly end: number } | null, readonly targetSpan: { readonly start: number, readonly end: number } | null, readonly claim: { readonly id: string, readonly relation: RelationType, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly title: string | null, readonly role: string | null, readonly state: State, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly source: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number }, readonly target: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } }, readonly evidence: { readonly start: number, readonly end: number, readonly locator: string | null, readonly context: { readonly before: string, readonly quote: string, readonly after: string }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }, readonly document: { readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null } }> } };

export type ReviewIdsQueryVariables = Exact<{
  filter?: ReviewFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewIdsQuery = { readonly reviewQueue: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly claim: { readonly id: string } }> } };

export type ReviewProgressQueryVariables = Exact<{
  shown?: ReviewFilter | null | undefined;
  forFrames?: ReviewFilter | null | undefined;
  forDocuments?: ReviewFilter | null | undefined;
}>;


export type ReviewProgressQuery = { readonly all: { readonly proposed: number, readonly decided: number }, readonly shown: { readonly proposed: number, readonly decided: number }, readonly frames: { readonly proposed: number, readonly byFrame: ReadonlyArray<{ readonly frame: string, readonly proposed: number, readonly decided: number }> }, readonly documents: { readonly proposed: number, readonly byDocument: ReadonlyArray<{ readonly proposed: number, readonly decided: number, readonly document: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> } };

export type ReviewJournalQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewJournalQuery = { readonly decisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: number, readonly at: string, readonly by: string | null, readonly action: DecisionAction, readonly claims: ReadonlyArray<string>, readonly from: string | null, readonly into: string | null, readonly name: string | null, readonly undoes: number | null, readonly undoneBy: number | null, readonly about: ReadonlyArray<{ readonly id: string, readonly relation: RelationType, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string } }> }> } };

export type AcceptClaimsMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  by?: string | null | undefined;
}>;


export type AcceptClaimsMutation = { readonly acceptClaims: { readonly decision: { readonly id: number } } };

export type RejectClaimsMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  by?: string | null | undefined;
}>;


export type RejectClaimsMutation = { readonly rejectClaims: { readonly decision: { readonly id: number } } };

export type AcceptFrameMutationVariables = Exact<{
  frame: string;
  filter?: ReviewFilter | null | undefined;
  atMost: number;
  by?: string | null | undefined;
}>;


export type AcceptFrameMutation = { readonly acceptFrame: { readonly accepted: number, readonly remaining: number, readonly decision: { readonly id: number } | null } };

export type EditClaimMutationVariables = Exact<{
  id: string;
  set: ClaimEdit;
  by?: string | null | undefined;
}>;


export type EditClaimMutation = { readonly editClaim: { readonly decision: { readonly id: number } } };

export type MergeNodesMutationVariables = Exact<{
  from: string;
  into: string;
  by?: string | null | undefined;
}>;


export type MergeNodesMutation = { readonly mergeNodes: { readonly decision: { readonly id: number }, readonly node: { readonly id: string, readonly name: string } | null } };

export type SplitNodeMutationVariables = Exact<{
  from: string;
  name: string;
  within?: string | null | undefined;
  documents?: ReadonlyArray<string> | string | null | undefined;
  claims?: ReadonlyArray<string> | string | null | undefined;
  by?: string | null | undefined;
}>;


export type SplitNodeMutation = { readonly splitNode: { readonly decision: { readonly id: number }, readonly node: { readonly id: string, readonly name: string } | null } };

export type UndoDecisionMutationVariables = Exact<{
  id: number;
  by?: string | null | undefined;
}>;


export type UndoDecisionMutation = { readonly undoDecision: { readonly decision: { readonly id: number } } };

export type SavedViewRowFragment = { readonly id: string, readonly name: string, readonly address: string, readonly version: number, readonly note: string | null, readonly updatedAt: string };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { readonly savedViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string, readonly version: number, readonly note: string | null, readonly updatedAt: string }> };

export type SaveViewMutationVariables = Exact<{
  name: string;
  address: string;
  note?: string | null | undefined;
  version: number;
  replace: boolean;
}>;


export type SaveViewMutation = { readonly saveView: { readonly id: string, readonly name: string, readonly address: string, readonly version: number, readonly note: string | null, readonly updatedAt: string } };

export type RenameViewMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameViewMutation = { readonly renameView: { readonly id: string, readonly name: string, readonly address: string, readonly version: number, readonly note: string | null, readonly updatedAt: string } };

export type DeleteViewMutationVariables = Exact<{
  id: string;
}>;


export type DeleteViewMutation = { readonly deleteView: { readonly id: string } };

export type KnownNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type KnownNodesQuery = { readonly nodes: ReadonlyArray<{ readonly id: string } | null> };

export type NetworkQueryVariables = Exact<{
  nodes?: NodeFilter | null | undefined;
  relations?: RelationFilter | null | undefined;
  limit: number;
}>;


export type NetworkQuery = { readonly network: { readonly truncated: boolean, readonly columns: SubgraphColumns } };

export type NeighbourhoodQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  hops?: number | null | undefined;
  relations?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  filter?: RelationFilter | null | undefined;
  limit: number;
}>;


export type NeighbourhoodQuery = { readonly neighborhood: { readonly truncated: boolean, readonly columns: SubgraphColumns } };

export type ReachQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  hops: number;
  filter?: RelationFilter | null | undefined;
  limit: number;
}>;


export type ReachQuery = { readonly neighborhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly region: Region | null }> } };

export type FigureSourcesQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  filter?: RelationFilter | null | undefined;
  limit: number;
}>;


export type FigureSourcesQuery = { readonly neighborhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly document: { readonly id: string, readonly publication: string | null, readonly publishedOn: string | null } }> }> } };

export type SearchKindsQueryVariables = Exact<{
  text: string;
}>;


export type SearchKindsQuery = { readonly Institution: { readonly totalCount: number }, readonly Park: { readonly totalCount: number }, readonly Lab: { readonly totalCount: number }, readonly Project: { readonly totalCount: number }, readonly Policy: { readonly totalCount: number }, readonly Event: { readonly totalCount: number }, readonly Person: { readonly totalCount: number }, readonly Place: { readonly totalCount: number } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number } }> } };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly nodeCount: number, readonly claimCount: number, readonly observationCount: number, readonly id: string, readonly type: DocumentType, readonly title: string, readonly publication: string | null, readonly publishedOn: string | null, readonly issue: string | null, readonly page: string | null, readonly url: string | null, readonly note: string | null }> } };

export type TableNodeFactsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type TableNodeFactsQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } } | null> };

export type TableRelationFactsQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  filter?: RelationFilter | null | undefined;
  limit: number;
}>;


export type TableRelationFactsQuery = { readonly neighborhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly evidence: ReadonlyArray<{ readonly context: { readonly quote: string } }> }> } };

export type TableNodeFragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } };

export type TableInstitutionsQueryVariables = Exact<{
  filter?: NodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TableInstitutionsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } }> } };

export type TableParksQueryVariables = Exact<{
  filter?: NodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TableParksQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } }> } };

export type TableLabsQueryVariables = Exact<{
  filter?: NodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TableLabsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } }> } };

export type TableProjectsQueryVariables = Exact<{
  filter?: NodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TableProjectsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } }> } };

export type TablePeopleQueryVariables = Exact<{
  filter?: NodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TablePeopleQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } }> } };

export type TablePoliciesQueryVariables = Exact<{
  filter?: NodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TablePoliciesQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } }> } };

export type TableEventsQueryVariables = Exact<{
  filter?: NodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TableEventsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } }> } };

export type TablePlacesQueryVariables = Exact<{
  filter?: NodeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TablePlacesQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subtype: string | null, readonly region: Region | null, readonly degree: number, readonly city: { readonly id: string, readonly name: string } | null, readonly home: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number } }> } };

export type TableRelationsQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
  after?: string | null | undefined;
  sentence: boolean;
}>;


export type TableRelationsQuery = { readonly page: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly status: Status, readonly state: State, readonly crossing: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly documentCount: number, readonly source: { readonly id: string, readonly kind: Kind, readonly name: string, readonly region: Region | null }, readonly target: { readonly id: string, readonly kind: Kind, readonly name: string, readonly region: Region | null }, readonly amount: { readonly value: number, readonly unit: string, readonly bound: Bound } | null, readonly evidence?: ReadonlyArray<{ readonly context: { readonly quote: string } }> }> } };

export * from './documents/ask.generated.js';
export * from './documents/changes.generated.js';
export * from './documents/crossing.generated.js';
export * from './documents/dated.generated.js';
export * from './documents/document-page.generated.js';
export * from './documents/document.generated.js';
export * from './documents/entity.generated.js';
export * from './documents/export.generated.js';
export * from './documents/facets.generated.js';
export * from './documents/fragments.generated.js';
export * from './documents/map.generated.js';
export * from './documents/observations.generated.js';
export * from './documents/overview.generated.js';
export * from './documents/paths.generated.js';
export * from './documents/profile.generated.js';
export * from './documents/quality.generated.js';
export * from './documents/query-page.generated.js';
export * from './documents/relation.generated.js';
export * from './documents/review-waiting.generated.js';
export * from './documents/review.generated.js';
export * from './documents/saved.generated.js';
export * from './documents/scene.generated.js';
export * from './documents/search-kinds.generated.js';
export * from './documents/search.generated.js';
export * from './documents/sources.generated.js';
export * from './documents/table.generated.js';
