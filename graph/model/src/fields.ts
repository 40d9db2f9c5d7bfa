import type { Kind } from "./kinds.js";
import type { Label } from "./label.js";
import type { PartialDate } from "./partial-date.js";
import type { Relation } from "./relations.js";
import type { Bound, DocumentType, Region, State, Status } from "./vocabulary.js";

/** A sum or quantity as the source bounds it, e.g. `{ value: 5, unit: "亿元", bound: "=" }`. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
}

/** What each type of field holds. Every derivation answers for every one of them. */
export interface FieldValues {
  id: string;
  text: string;
  texts: readonly string[];
  int: number;
  float: number;
  date: PartialDate;
  amount: Amount;
  kind: Kind;
  relation: Relation;
  status: Status;
  state: State;
  bound: Bound;
  region: Region;
  documentType: DocumentType;
}
export type FieldType = keyof FieldValues;

/** One field of a record: its type, whether it must be there, and what it says. */
export interface FieldSpec {
  readonly type: FieldType;
  readonly required: boolean;
  readonly doc: Label;
}
export type Fields = Readonly<Record<string, FieldSpec>>;

type Required<F extends Fields> = { [K in keyof F]: F[K]["required"] extends true ? K : never }[keyof F];
type Optional<F extends Fields> = Exclude<keyof F, Required<F>>;

/** The TypeScript type of a record that is described by `F`. */
export type RecordOf<F extends Fields> = { readonly [K in Required<F>]: FieldValues[F[K]["type"]] } & {
  readonly [K in Optional<F>]?: FieldValues[F[K]["type"]];
};

const must = <T extends FieldType>(type: T, zh: string, en: string) => ({ type, required: true, doc: { zh, en } }) as const;
const may = <T extends FieldType>(type: T, zh: string, en: string) => ({ type, required: false, doc: { zh, en } }) as const;

export const NODE_FIELDS = {
  id: must("id", "由类别和规范名称得出的标识", "id from the kind and the normalised name"),
  kind: must("kind", "类别", "kind"),
  name: must("text", "规范名称", "fullest name"),
  aliases: must("texts", "简称、旧称和其他写法", "short forms, former names and other spellings"),
  subtype: may("text", "子类", "sub-type"),
  place: may("id", "所在地点；地点本身则为上级行政区", "home place; of a place, its parent"),
  city: may("id", "所属市；直辖市即其本身", "city it belongs to; a municipality is its own"),
  region: may("region", "归属：四川、重庆、两地共有、其他", "side: Sichuan, Chongqing, shared, elsewhere"),
  longitude: may("float", "经度，WGS84 度，据地名表或录入", "longitude in degrees of WGS84, from the gazetteer or the record"),
  latitude: may("float", "纬度，WGS84 度，据地名表或录入", "latitude in degrees of WGS84, from the gazetteer or the record"),
  note: may("text", "一句说明", "one line of description"),
} as const satisfies Fields;

export const CLAIM_FIELDS = {
  id: must("id", "由内容得出的标识", "id from the content"),
  relation: must("relation", "关系", "relation"),
  source: must("id", "起点", "source node"),
  target: must("id", "终点", "target node"),
  status: must("status", "进展", "status"),
  validFrom: may("date", "发生或开始的日期", "day, month or year from which it holds"),
  validTo: may("date", "结束的日期", "day, month or year until which it holds"),
  title: may("text", "职务", "post held"),
  role: may("text", "在活动中的身份", "part played"),
  amount: may("amount", "金额，单位如原文所写", "sum of money, in the unit that the source writes"),
  state: must("state", "核验状态", "state"),
  method: must(
    "text",
    "得出它的方法：curated、table:标识、rule:标识或 model:名称",
    "how it was obtained: curated, table:ID, rule:ID or model:NAME",
  ),
} as const satisfies Fields;

export const OBSERVATION_FIELDS = {
  id: must("id", "由内容得出的标识", "id from the content"),
  subject: must("id", "所说的节点", "node it is about"),
  measure: must("text", "指标名称", "measure"),
  value: must("float", "数值，以 unit 计", "the number, in `unit`"),
  unit: must("text", "单位，如原文所写：家、亿元、%", "the unit as the source writes it, e.g. 家, 亿元, %"),
  bound: must("bound", "界限：约、超、近", "bound"),
  period: may("text", "时期，ISO 写法，如 2020 或 2020-01/2020-09", "period in ISO form, e.g. 2020 or 2020-01/2020-09"),
} as const satisfies Fields;

export const EVIDENCE_FIELDS = {
  document: must("id", "文献", "document"),
  start: must("int", "起始位置，UTF-16 码元，从 0 计", "first UTF-16 code unit, from 0"),
  end: must("int", "结束位置，不含", "code unit after the last"),
  locator: may("text", "原件中的版次与标题", "page and headline in the original"),
} as const satisfies Fields;

export const DOCUMENT_FIELDS = {
  id: must("id", "文献标识", "document id"),
  type: must("documentType", "文献类型", "type of source"),
  title: must("text", "题名", "title"),
  publication: may("text", "报刊或发布者", "paper or publisher"),
  publishedOn: may("date", "刊发日期", "date of publication"),
  issue: may("text", "期号", "issue"),
  page: may("text", "版次", "page"),
  url: may("text", "网址", "address"),
  note: may("text", "说明", "note"),
} as const satisfies Fields;

export type GraphNode = RecordOf<typeof NODE_FIELDS>;
export type Evidence = RecordOf<typeof EVIDENCE_FIELDS>;
export type Claim = RecordOf<typeof CLAIM_FIELDS> & { readonly evidence: readonly Evidence[] };
export type Observation = RecordOf<typeof OBSERVATION_FIELDS> & { readonly evidence: readonly Evidence[] };
export type DocumentRecord = RecordOf<typeof DOCUMENT_FIELDS>;
