import { pattern } from "../pattern.js";
import { BUILD, JOINT, JOINT_TRIGGERS, SITE } from "../verbs.js";
/** A thing that is described by its builders: 由甲与乙共建的丁; 丁是甲和乙携手打造的平台; 丁由甲、乙联合组建. */
export const coBuiltOf = {
  id: "co-built/of",
  relation: "CO_BUILT",
  triggers: [...JOINT_TRIGGERS, "由"],
  patterns: [
    pattern(`<from:IKRG+> ~ ${SITE} ~ (?<verb>${JOINT}) (?:而成)? 的 .. <to:LKJI->`),
    pattern(`<to:LKJI> ~ [是为]? ~ 由 ~ <from:IKRG+> ~ ${SITE} ~ (?<verb>${BUILD})`),
    pattern(`(?:^|,) ~ [是为]? 由 ~ <from:IKRG+> ~ ${SITE} ~ (?<verb>${BUILD}) (?!而?成?的)`),
    pattern(`<to:LKJI> ~ [是为系] .. <from:IKRG+> ~ (?<verb>${JOINT})`),
    pattern("<to:LKJI> ~ [是为系] .. <from:IKRG+> ~ 的? (?<verb>合作项目|共建项目|合作成果|合作平台|共建平台|联合平台)"),
    pattern("<to:LKJI> 的? (?<verb>共建单位|共建方|联合建设单位) ~ (?:是|有|为|包括|分别是|分别为) :? <from:IKRG+>"),
    pattern("<from:IKRG+> ~ [是为] <to:LKJI> 的? (?<verb>共建单位|共建方|联合建设单位)"),
  ],
  plannedBy: "agreement",
  date: "content",
  carries: "to",
  builders: 2,
};
//# sourceMappingURL=co-built-of.js.map
