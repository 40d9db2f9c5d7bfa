import { pattern } from "../pattern.js";

const SETTLE = "落户于|落户在|落户到|落户|入驻|进驻|落地于|落地在|落地到|落地|签约落户|签约入驻|签约落地|落子|花落|搬入|迁入|迁至";
/** Who settles where: 甲落户乙; 落户乙的甲; 乙引进甲. */
export const locatedSettles = {
  id: "located-in/settles",
  relation: "LOCATED_IN",
  triggers: [
    "落户",
    "入驻",
    "进驻",
    "落地",
    "落子",
    "花落",
    "搬入",
    "迁入",
    "迁至",
    "投用",
    "投运",
    "启用",
    "落成",
    "建成",
    "投产",
    "开工",
    "奠基",
    "动工",
    "运行",
    "投入",
    "运营",
    "启动",
    "开园",
  ],
  patterns: [
    pattern(`<from:ILJK+> ~ (?:成功|正式|签约|集中|选择|最终)* (?<verb>${SETTLE}) 了? <to:KGI+> (?!的)`),
    pattern(`(?:^|,) ~ (?:成功|正式|签约|集中)* (?<verb>${SETTLE}) 了? <to:KGI> (?!的)`),
    pattern(`(?<verb>${SETTLE}) 了? <to:KGI> (?:以来|后|之后) , <from:ILJ>`),
    pattern(`(?:^|,) 自?从? {D} (?<verb>${SETTLE}) <to:KG> 以来 , <from:ILJ>`),
    pattern(
      "(?<=<to:K> ~ (?<verb>有) (?:(?:总|计划)?投资{M}的<at:J>[,、]){0,6}(?:总|计划)?投资{M}的) <from:J> (?=[^;。]{0,80}?(?:开工|动工|奠基|签约|投产|落户|落地))",
    ),
    pattern(`(?<verb>${SETTLE}) <to:KGI> (?:内)? 的 .. <from:ILJK->`),
    pattern(
      `<from:LJ+> ~ 在 <to:KG> ~ (?:正式|成功)* (?<verb>落户|落地|投用|投运|启用|落成|建成|投产|开工|奠基|动工|挂牌运行|正式运行|投入运行|投入使用|投入运营|启动运行|启动建设|开工建设|正式运营|开园) (?=[,;。、并后]|$)`,
    ),
  ],
  plannedBy: "progress",
  date: "happening",
  carries: "from",
  // 该中心首批入驻某公司: the company moves in; 某新区落地某研究院: there the zone is the site
  refuses: (source, target) =>
    (source.kind === "Park" && target.kind === "Institution") || (source.kind !== "Project" && /(?:公司|集团)$/u.test(target.name)),
};
//# sourceMappingURL=located-settles.js.map
