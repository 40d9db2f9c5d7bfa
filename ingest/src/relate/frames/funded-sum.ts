import type { PatternFrame } from "../frame.js";
import { pattern } from "../pattern.js";

const PAY = "(?<verb>(?<!总)投资|出资|拿出|投入|斥资|耗资|注资|捐资|资助|捐赠|拨付|增资|投下|掏出|砸下)";
const FOR =
  "(?:用于|用来|支持|建设|打造|设立|成立|组建|建成|新建|扩建|兴建|筹建|投建|资助|给|于|的|了|共建|共同|联合|在<at:KGIL>|开展|推进|推动|启动|参与|研发|开发)*";

/** Money that a named party puts into a named thing: 甲投资5亿元建设乙; 乙由甲出资3000万元; 甲向乙捐赠500万元. */
export const fundedSum: PatternFrame = {
  id: "funded/sum",
  relation: "FUNDED",
  triggers: [
    "投资",
    "出资",
    "拿出",
    "投入",
    "斥资",
    "耗资",
    "注资",
    "捐资",
    "资助",
    "捐赠",
    "拨付",
    "增资",
    "投下",
    "掏出",
    "砸下",
    "支持",
  ],
  patterns: [
    pattern(`<from:IK+> ~ 各? (?:在<at:KGI>)? (?:追加|先期|累计)? ${PAY} 了? 资?金? {M} [,]? ~ ${FOR} .. <to:LJI>`),
    pattern(`<from:IK> ~ ${PAY} 了? 资?金? {M} , ~ (?:与|和|同|联合|携手) <at:IKGL+> ~ ${FOR} .. <to:LJI>`),
    pattern(`<from:IK+> ~ ${PAY} (?:建设|设立|成立|兴建|组建|新建) 的? 了? .. <to:LJI>`),
    pattern(`<to:LJI> ~ [是为]?由 <from:IK+> ~ 各? ${PAY} (?:{M})?`),
    pattern(`<from:IK+> ~ (?:[一二三四五六七八九十]年内)? [向为给对] <to:LJI> ~ ${PAY} 了? (?:[^,;。、]{0,8}?{M})?`),
    pattern("<to:LJI> ~ 获得? <from:IK> (?<verb>资助|投资|注资|捐赠|支持|出资) 了? {M}"),
    pattern(`(?:^|,) ~ ${PAY} {M} ~ (?:建设|建成|打造|设立|组建|支持)+ 了? .. <to:LJ>`),
  ],
  plannedBy: "will",
  date: "content",
  carries: "from",
  // it is the company that pays, and not its factory
  refuses: (source, target) => target.kind === "Park" || /工厂$/u.test(source.name),
};
