import { pattern } from "../pattern.js";

const ORIGIN = "脱胎于|孵化自|诞生于|创立于|发源于|分拆自|剥离自|衍生自|脱胎自|起源于|创办于|成立于";
/** Who grew out of whom: 甲孵化的乙; 乙由甲孵化; 乙脱胎于甲; 创立于甲的乙. */
export const spunOff = {
  id: "spun-off-from/grown",
  relation: "SPUN_OFF_FROM",
  triggers: ["孵化", "脱胎", "诞生于", "创立于", "发源于", "分拆", "剥离", "衍生", "起源于", "创办于", "走出", "裂变", "成立于"],
  patterns: [
    pattern("<from:I> ~ [是为系]? .{0,10}? 由 <to:ILK+> ~ (?:院地|校地|成功|内部)? (?<verb>孵化培育|培育孵化|孵化|分拆|剥离)"),
    pattern("<from:I> ~ [是为系]? <to:ILK+> ~ (?:院地|校地|成功|内部)? (?<verb>孵化培育|培育孵化|孵化) 的"),
    pattern(`<from:I> ~ (?<verb>${ORIGIN}) <to:IL>`),
    pattern(`(?:^|,) ~ (?<verb>${ORIGIN}) <to:IL> (?!的)`),
    pattern(`(?<verb>${ORIGIN}) <to:IL> 的 .. <from:I>`),
    pattern("作为 <to:ILK+> ~ (?:院地|校地)? .. (?<verb>孵化) 的 [^,;。]{0,20} , [^,;。]{0,16}? <from:I>"),
    pattern("(?:^|,) ~ [是为系]? 由 <to:ILK+> ~ (?:院地|校地|成功|内部)? (?<verb>孵化培育|培育孵化|孵化) (?!的)"),
    pattern("<from:I> ~ [是]? 从 <to:IL> (?<verb>走出|孵化|分离|剥离|拆分|独立|分拆)"),
    pattern("从 <to:IL> (?<verb>走出|孵化|分离|剥离|拆分|独立|分拆) (?:出来|出去|而来)? 的 .. <from:I->"),
  ],
  plannedBy: "will",
  date: "none",
  carries: "from",
};
//# sourceMappingURL=spun-off.js.map
