import type { Label } from "./label.js";

/** How far a relation has come. Signed or intended is not built. */
export const STATUSES = {
  planned: { zh: "规划或签约待建", en: "planned" },
  done: { zh: "已成立或建成", en: "done" },
  ended: { zh: "已终止", en: "ended" },
} as const satisfies Record<string, Label>;
export type Status = keyof typeof STATUSES;

/** Whether a claim counts. What a machine only proposes stays in a lane of its own. */
export const STATES = {
  accepted: { zh: "已核", en: "accepted" },
  proposed: { zh: "待审", en: "proposed" },
  rejected: { zh: "已否", en: "rejected" },
} as const satisfies Record<string, Label>;
export type State = keyof typeof STATES;

/** How a number is meant: 近 and 约 are `~`, 超, 逾 and 余 are `>`. GraphQL spells them out. */
export const BOUNDS = {
  "=": { zh: "", en: "", name: "EQUAL" },
  "~": { zh: "约", en: "about", name: "ABOUT" },
  ">": { zh: "超", en: "over", name: "OVER" },
  "<": { zh: "不足", en: "under", name: "UNDER" },
  ">=": { zh: "至少", en: "at least", name: "AT_LEAST" },
  "<=": { zh: "至多", en: "at most", name: "AT_MOST" },
} as const satisfies Record<string, Label & { name: string }>;
export type Bound = keyof typeof BOUNDS;

/** The sides of the twin-city view. Chengdu's side is all of 四川; `shared` belongs to both. */
export const REGIONS = {
  sichuan: { zh: "成都 · 四川", en: "Chengdu · Sichuan" },
  chongqing: { zh: "重庆", en: "Chongqing" },
  shared: { zh: "两地共有", en: "shared by both" },
  elsewhere: { zh: "其他地区", en: "elsewhere" },
} as const satisfies Record<string, Label>;
export type Region = keyof typeof REGIONS;

/** What kind of source a document is. */
export const DOCUMENT_TYPES = {
  digest: { zh: "摘编", en: "digest" },
  text: { zh: "文本", en: "text" },
  table: { zh: "表格", en: "table" },
} as const satisfies Record<string, Label>;
export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** Where a claim came from: a person, a table mapping, a rule or a model. */
export const METHODS = ["curated", "table", "rule", "model"] as const;

/** `curated`, or `table:ID`, `rule:ID`, `model:NAME` with an id of letters, digits, `.`, `_`, `/` and `-`. */
export function isMethod(value: unknown): value is string {
  return typeof value === "string" && /^(curated|(table|rule|model):[\w./-]{1,80})$/u.test(value);
}
