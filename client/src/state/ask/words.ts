import type { Kind, Region, Relation, Status } from "@chengyu-atlas/model";

/** How a relation is read from the node that the question names: as its source, its target, or either. */
export type Way = "OUT" | "IN" | "BOTH";

/** A word of a question and what it asks for. The longest word that stands at a place is meant. */
interface Word<T> {
  readonly words: readonly string[];
  readonly means: T;
}

/** Verbs and nouns by which a relation is asked for, in Chinese and English. */
export const RELATION_WORDS: readonly Word<{ readonly relation: Relation; readonly way: Way }>[] = [
  { words: ["签约", "签了约", "签署协议", "签过约", "签署", "signed with", "signed"], means: { relation: "SIGNED_WITH", way: "BOTH" } },
  { words: ["共建", "共同建设", "联合建设", "合作建设", "co-built", "built with"], means: { relation: "CO_BUILT", way: "BOTH" } },
  { words: ["出资", "投资", "资助", "投了", "funded", "invested in"], means: { relation: "FUNDED", way: "OUT" } },
  { words: ["获资", "获投", "被投", "谁投了", "谁出资", "谁投资", "funded by"], means: { relation: "FUNDED", way: "IN" } },
  { words: ["孵化自", "脱胎于", "spun off from"], means: { relation: "SPUN_OFF_FROM", way: "OUT" } },
  { words: ["孵化了", "孵化", "spin-offs", "spun off"], means: { relation: "SPUN_OFF_FROM", way: "IN" } },
  { words: ["加入了", "加入", "是哪些联盟的成员", "member of"], means: { relation: "MEMBER_OF", way: "OUT" } },
  { words: ["成员单位", "成员", "members"], means: { relation: "MEMBER_OF", way: "IN" } },
  { words: ["隶属于", "隶属", "属于", "part of"], means: { relation: "PART_OF", way: "OUT" } },
  { words: ["下属", "下设", "parts"], means: { relation: "PART_OF", way: "IN" } },
  { words: ["发布了", "发布", "印发", "出台", "issued"], means: { relation: "ISSUED", way: "BOTH" } },
  { words: ["位于", "坐落", "在哪里", "在哪儿", "在哪", "located in", "where is"], means: { relation: "LOCATED_IN", way: "OUT" } },
  { words: ["落户", "入驻", "里有", "located at", "sites in"], means: { relation: "LOCATED_IN", way: "IN" } },
  { words: ["任职", "人员", "负责人", "领导", "people", "staff", "who works"], means: { relation: "AFFILIATED_WITH", way: "BOTH" } },
  { words: ["参加了", "参加", "出席", "took part", "attended"], means: { relation: "PARTICIPATED_IN", way: "BOTH" } },
];

/** Nouns for what is asked for. A sub-type narrows the kind. */
export const KIND_WORDS: readonly Word<{ readonly kind: Kind; readonly subtype?: string }>[] = [
  { words: ["高校", "大学", "学校", "universities"], means: { kind: "Institution", subtype: "university" } },
  { words: ["科研院所", "院所", "研究院", "研究所", "institutes"], means: { kind: "Institution", subtype: "institute" } },
  { words: ["企业", "公司", "companies"], means: { kind: "Institution", subtype: "company" } },
  { words: ["政府部门", "政府", "governments"], means: { kind: "Institution", subtype: "government" } },
  { words: ["医院", "hospitals"], means: { kind: "Institution", subtype: "hospital" } },
  { words: ["联盟", "alliances"], means: { kind: "Institution", subtype: "alliance" } },
  { words: ["机构", "单位", "institutions"], means: { kind: "Institution" } },
  { words: ["园区", "科学城", "产业园", "parks"], means: { kind: "Park" } },
  { words: ["实验室", "平台", "创新中心", "labs"], means: { kind: "Lab" } },
  { words: ["项目", "工程", "projects"], means: { kind: "Project" } },
  { words: ["政策", "文件", "policies"], means: { kind: "Policy" } },
  { words: ["事件", "活动", "会议", "events"], means: { kind: "Event" } },
  { words: ["人物", "people named"], means: { kind: "Person" } },
];

export const REGION_WORDS: readonly Word<readonly Region[]>[] = [
  { words: ["四川的", "四川省的", "成都的", "川内", "in sichuan", "in chengdu"], means: ["sichuan"] },
  { words: ["重庆的", "重庆市的", "渝内", "in chongqing"], means: ["chongqing"] },
  { words: ["两地共有的", "shared by both"], means: ["shared"] },
  { words: ["外地的", "其他地区的", "elsewhere"], means: ["elsewhere"] },
];

export const STATUS_WORDS: readonly Word<Status>[] = [
  { words: ["规划中", "还没建成", "尚未建成", "未建成", "签约待建", "规划", "planned"], means: "planned" },
  { words: ["已建成", "建成", "已成立", "done"], means: "done" },
  { words: ["已终止", "终止", "ended"], means: "ended" },
];

export const CROSSING_WORDS: readonly string[] = ["跨城", "跨省", "跨越川渝", "川渝之间", "crossing"];

/** What only makes a sentence of a question: it asks for nothing by itself. */
export const FILLERS: readonly string[] = [
  ...[
    "谁",
    "哪些",
    "哪家",
    "哪个",
    "哪所",
    "什么",
    "有没有",
    "请问",
    "都",
    "与",
    "和",
    "跟",
    "同",
    "有",
    "了",
    "的",
    "吗",
    "呢",
    "过",
    "在",
    "是",
    "被",
    "把",
    "？",
    "?",
    "，",
    "。",
  ],
  ...["who", "which", "what", "with", "and", "the", "has", "have", "by"],
];
