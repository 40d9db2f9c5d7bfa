import { pattern } from "../pattern.js";
import { parts } from "./parts.js";
/** Belonging that a later clause says of its subject: 甲成立于1957年,隶属于乙. */
export const partOfUnder = {
  id: "part-of/under",
  relation: "PART_OF",
  triggers: ["隶属", "从属", "归属", "附属", "直属"],
  patterns: [pattern("(?:^|,) ~ [是为现]? ~ (?<verb>隶属于|隶属|从属于|归属于|附属于|直属于) <to:IKL> (?!的?[\\uE001-\\uE005])")],
  plannedBy: "will",
  date: "none",
  carries: "from",
  refuses: (part, whole) => !parts("from", part) || (whole.kind === "Park" && part.kind !== "Park"),
};
//# sourceMappingURL=part-of-under.js.map
