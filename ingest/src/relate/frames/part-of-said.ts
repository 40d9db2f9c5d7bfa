import type { PatternFrame } from "../frame.js";
import { pattern } from "../pattern.js";

const UNDER =
  "下属|直属|旗下|二级|分支机构|派出机构|附属|组成部分|全资|子公司|核心承载区|核心区|先行启动区|启动区|起步区|拓展区|重要承载地|主阵地|园区之一|一部分|分支|分园|片区";

/** Belonging that is said in words: 甲隶属于乙; 甲是乙的组成部分; 乙下设甲; 园区乙包括甲. */
export const partOfSaid: PatternFrame = {
  id: "part-of/said",
  relation: "PART_OF",
  triggers: [
    "隶属",
    "从属",
    "归属",
    "下属",
    "直属",
    "旗下",
    "附属",
    "组成",
    "下设",
    "下辖",
    "辖",
    "内设",
    "包括",
    "包含",
    "涵盖",
    "拥有",
    "启动区",
    "核心区",
    "承载",
    "分支",
    "派出",
    "二级",
    "子公司",
    "起步区",
    "拓展区",
    "主阵地",
    "之一",
    "一部分",
    "所属",
    "所辖",
    "管辖",
    "归",
    "分园",
    "片区",
  ],
  patterns: [
    pattern("<from:LIK+> ~ 就? (?<verb>隶属于|隶属|从属于|归属于|附属于|直属于|下属于) <to:IKL>"),
    pattern(`<from:LIK+> ~ (?<verb>是|为|系|作为|属于|成为) <to:IKL> 的? .{0,6}? (?:${UNDER})`),
    pattern("<to:IKL> (?<verb>下属|下设|下辖|旗下|所属|直属|内设|所辖|管辖) (?:的|有|拥有|设有|了)? .. <from:LIK+>"),
    pattern("作为 <to:IKL> 的? (?<verb>直属|下属|旗下|所属) [^,;。]{0,12} , <from:LIK>"),
    pattern("由 <from:LK+> ~ (?<verb>组成|构成) 的 .. <to:LK>"),
    pattern("<from:LIK> ~ 归 <to:IKL> (?<verb>管理|管辖|管)"),
    pattern("<to:K> ~ (?<verb>拥有|包括|包含|涵盖|囊括|下辖) 了? .. <from:K+>"),
    pattern("(?:^|[,;]) ~ (?<verb>拥有|下设|下辖) 了? .. <from:K+>"),
    pattern("<to:K> ~ 由 <from:K+> ~ .. (?<verb>组成|构成)"),
    pattern("<from:LIK> ~ (?<verb>是|为|系|作为) <to:IKL> 的? .{0,4}? (?:平台|机构|单位|部门|科室|学院|研究院|研究所|实验室|园区) 之一"),
  ],
  plannedBy: "will",
  date: "none",
  carries: "to",
  // a zone that has an institution in it is its site
  refuses: (part, whole) => whole.kind === "Park" && part.kind !== "Park",
};
