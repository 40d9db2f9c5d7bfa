import { pattern } from "../pattern.js";
import { BUILD, BUILD_TRIGGERS, JOINT_TRIGGERS } from "../verbs.js";

/** After these the verb is part of a noun: 建设者, 建设单位. */
const NO_NOUN = "(?!单位|方|者|局|办|工地|现场|标准|公司|集团|规划|指挥部|领导|步伐|提速|管理)";
/** Where something is built or set up: 在乙共建甲; 乙将投建甲; 在乙,已建成甲. */
export const locatedBuilt = {
  id: "located-in/built",
  relation: "LOCATED_IN",
  triggers: [...JOINT_TRIGGERS, ...BUILD_TRIGGERS],
  patterns: [
    pattern(`在 <to:KGI> [内里]? ,? ~ (?:合作|规划)* (?<verb>${BUILD}|布局) [了成]? .. <from:ILJ+>`),
    pattern(`<from:LJ+> ~ (?:在|于) <to:KG> ~ (?<verb>开工建设|启动建设|加快建设|开建|建设)`),
    pattern(`<to:K> ~ (?:累计|布局)* (?<verb>建成|建设|投建|建有|设有|设立|新建|布局) ${NO_NOUN} 了? .. <from:ILJ+>`),
    pattern(`(?:^|,) ~ (?<verb>投建|建有|设有|建成|建设) ${NO_NOUN} 了? .. <from:ILJ+>`),
  ],
  plannedBy: "agreement",
  date: "content",
  carries: "to",
  refuses: (_, target) => target.kind !== "Park" && target.kind !== "Place",
};
//# sourceMappingURL=located-built.js.map
