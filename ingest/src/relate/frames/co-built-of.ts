import type { PatternFrame } from "../frame.js";
import { pattern } from "../pattern.js";
import { BUILD, JOINT, JOINT_TRIGGERS } from "../verbs.js";

/** A thing that is described by its builders: 由甲与乙共建的丁; 丁是甲和乙携手打造的平台; 丁由甲、乙联合组建. */
export const coBuiltOf: PatternFrame = {
  id: "co-built/of",
  relation: "CO_BUILT",
  triggers: [...JOINT_TRIGGERS, "由"],
  patterns: [
    pattern(`<from:IKRG+> ~ (?:在<at:KGIL>)? ~ (?<verb>${JOINT}) (?:而成)? 的 .. <to:LKJI->`),
    pattern(`<to:LKJI> ~ [是为]? ~ 由 ~ <from:IKRG+> ~ (?:在<at:KGIL>)? ~ (?<verb>${BUILD})`),
    pattern(`(?:^|,) ~ [是为]? 由 ~ <from:IKRG+> ~ (?:在<at:KGIL>)? ~ (?<verb>${BUILD})`),
    pattern(`<to:LKJI> ~ [是为系] .. <from:IKRG+> ~ (?<verb>${JOINT})`),
  ],
  plannedBy: "agreement",
  date: "content",
  carries: "to",
  builders: 2,
};
