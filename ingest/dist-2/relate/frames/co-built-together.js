import { pattern } from "../pattern.js";
import { BUILD, JOINT, JOINT_TRIGGERS, SITE } from "../verbs.js";
/** Two or more builders and a verb of building together: 甲与乙在丙共建丁; 甲联合乙打造丁; 双方将共建丁. */
export const coBuiltTogether = {
  id: "co-built/together",
  relation: "CO_BUILT",
  triggers: [...JOINT_TRIGGERS, "签"],
  patterns: [
    pattern(
      `(?<!由) <from:IKRG+> ~ ,? ~ (?:就|围绕)? ${SITE} ~ (?:签[署订约定下]了?(?:关于|协议)?)? ~ (?<verb>${JOINT}) [了起出]? .. <to:LKJI->`,
    ),
    pattern(
      `<from:IKRG-> ~ ,? ~ (?:与|同|跟|和) ~ <with:IKRG+> ~ ${SITE} ~ (?:签[署订约定下]了?(?:关于|协议)?)? ~ (?<verb>${JOINT}) [了起出]? .. <to:LKJI->`,
    ),
    pattern(`<from:IKRG-> ~ (?:联合|携手|会同|牵手|联手) ~ <with:IKRG+> ,? ~ ${SITE} ~ (?<verb>${BUILD}) [了起出]? .. <to:LKJI->`),
    pattern(
      `(?:^|[,;:]) ~ (?:与|同|和|联合|携手) ~ <with:IKRG+> ~ ${SITE} ~ (?:签[署订约定下]了?(?:关于|协议)?)? ~ (?<verb>${JOINT}) [了起出]? .. <to:LKJI->`,
    ),
    pattern(`签[^;。]{0,30}? , ~ ${SITE} ~ (?<verb>建设|打造|组建|成立|设立|建立|搭建) .. <to:LKJI->`),
    pattern(`(?:^|[,;:]) ~ ${SITE} ~ (?:签[署订约定下]了?(?:关于|协议)?)? ~ (?<verb>${JOINT}) [了起出]? .. <to:LKJI->`),
  ],
  plannedBy: "agreement",
  date: "content",
  carries: "from",
  builders: 2,
};
//# sourceMappingURL=co-built-together.js.map
