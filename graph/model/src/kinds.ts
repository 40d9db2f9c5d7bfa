import type { Label } from "./label.js";

/** What the model says of one kind of node. `shape` is the mark that stands for it in every view. */
export interface KindSpec {
  readonly label: Label;
  readonly plural: Label;
  /** GraphQL connection of this kind, e.g. `institutions`. */
  readonly field: string;
  readonly is: Label;
  readonly shape: "circle" | "ring" | "hexagon" | "diamond" | "square" | "sheet" | "triangle" | "pin";
  readonly subtypes: Readonly<Record<string, Label>>;
}

/** The eight kinds of node, in the order of legends and reports. Names are also GraphQL types and Neo4j labels. */
export const KINDS = {
  Institution: {
    label: { zh: "机构", en: "Institution" },
    plural: { zh: "机构", en: "Institutions" },
    field: "institutions",
    is: {
      zh: "有名称的组织：高校、院所、企业、政府部门、医院、联盟、协会",
      en: "a named organisation: university, institute, company, government body, hospital, alliance, association",
    },
    shape: "circle",
    subtypes: {
      university: { zh: "高校", en: "university" },
      institute: { zh: "科研院所", en: "research institute" },
      company: { zh: "企业", en: "company" },
      government: { zh: "政府与党政机关", en: "government" },
      hospital: { zh: "医院", en: "hospital" },
      alliance: { zh: "联盟", en: "alliance" },
      association: { zh: "学会与协会", en: "association" },
      other: { zh: "其他机构", en: "other" },
    },
  },
  Park: {
    label: { zh: "园区", en: "Park" },
    plural: { zh: "园区", en: "Parks" },
    field: "parks",
    is: {
      zh: "聚集创新活动的命名片区：科学城、高新区、新区、产业园、基地",
      en: "a named zone where innovation settles: science city, high-tech zone, new area, industrial park",
    },
    shape: "hexagon",
    subtypes: {},
  },
  Lab: {
    label: { zh: "平台", en: "Lab" },
    plural: { zh: "平台", en: "Labs" },
    field: "labs",
    is: {
      zh: "实验室、科研平台、工程或创新中心、超算中心、科学中心、大科学装置",
      en: "a laboratory, research platform, engineering or innovation centre, computing centre, science centre, large facility",
    },
    shape: "diamond",
    subtypes: {
      laboratory: { zh: "实验室", en: "laboratory" },
      platform: { zh: "共享与服务平台", en: "platform" },
      centre: { zh: "中心", en: "centre" },
      facility: { zh: "大科学装置", en: "large facility" },
    },
  },
  Project: {
    label: { zh: "项目", en: "Project" },
    plural: { zh: "项目", en: "Projects" },
    field: "projects",
    is: {
      zh: "有名称的项目、工程、产品或联合研发任务",
      en: "a named undertaking, construction, product line or joint research task",
    },
    shape: "square",
    subtypes: {},
  },
  Person: {
    label: { zh: "人物", en: "Person" },
    plural: { zh: "人物", en: "People" },
    field: "people",
    is: { zh: "在报道中担任角色的具名人物，不含记者", en: "a named person with a role in the text, journalists excluded" },
    shape: "ring",
    subtypes: {},
  },
  Policy: {
    label: { zh: "政策", en: "Policy" },
    plural: { zh: "政策", en: "Policies" },
    field: "policies",
    is: { zh: "有名称的规划、意见、协议、办法、方案、行动计划", en: "a named plan, opinion, agreement, regulation or programme" },
    shape: "sheet",
    subtypes: {},
  },
  Event: {
    label: { zh: "事件", en: "Event" },
    plural: { zh: "事件", en: "Events" },
    field: "events",
    is: { zh: "有名称或日期的活动：签约、成立大会、论坛、调研", en: "a named or dated happening: signing, founding meeting, forum, visit" },
    shape: "triangle",
    subtypes: {},
  },
  Place: {
    label: { zh: "地点", en: "Place" },
    plural: { zh: "地点", en: "Places" },
    field: "places",
    is: { zh: "行政区划或地址，有坐标和上级", en: "an administrative unit or address, with coordinates and a parent" },
    shape: "pin",
    subtypes: {
      province: { zh: "省、直辖市", en: "province" },
      city: { zh: "市、州", en: "city" },
      district: { zh: "区县", en: "district" },
      address: { zh: "街镇与地址", en: "town or address" },
    },
  },
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

export function isKind(value: unknown): value is Kind {
  return typeof value === "string" && Object.hasOwn(KINDS, value);
}

/** Whether `subtype` is one that the model lists for `kind`. */
export function isSubtypeOf(kind: Kind, subtype: string): boolean {
  return Object.hasOwn(KINDS[kind].subtypes, subtype);
}
