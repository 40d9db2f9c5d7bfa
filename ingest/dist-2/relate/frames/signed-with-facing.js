import { pattern } from "../pattern.js";
import { AND, MORE, SIGN, SITE } from "../verbs.js";

/** What the signing is about, between the parties and the verb: 就共建研究院. */
const ABOUT = "(?:(?:就|围绕|针对|为)[^,;。签]{1,40}?)?";
/** Nouns before a verb that is a noun itself: 甲与乙战略合作签约仪式. */
const MATTER = "(?:之间的|的)?(?:战略|全面|深化|合作|科技|创新|产学研|校地|校企|市校|院地|省校|项目|框架|协议|共建|集中|现场|深度|一揽子)*";
/** What the parties do right before they sign: 举行会谈并签署. */
const FIRST = "(?:(?:举行|进行|召开)[^,;。签]{1,10}?并|会谈[后并]|座谈[后并])?~";
/** Two sides of a signing: 甲与乙、丙签署协议. Each on one side faces each on the other. */
export const signedWithFacing = {
  id: "signed-with/facing",
  relation: "SIGNED_WITH",
  triggers: ["签", "达成"],
  patterns: [
    pattern(`<from:IKRG-> ~ ,? ~ ${AND} ~ <with:IKRG-> ${MORE} ~ ${ABOUT} ${SITE} ~ ${FIRST} ${MATTER} ~ ${SIGN} (?!项目落户)`),
    pattern(`(?:^|[,;:]|还|也|又|并|已|将|{D}) 分?别?与 <with:IKRG-> ~ ${ABOUT} ${SITE} ~ ${SIGN}`),
    pattern(`${AND}<from:IKRG> ~ ${SIGN} 的.{0,8}?(?:有|包括|是|为|还有) :? <with:IK+>`),
    pattern(`<at:IP> ~ 代表 <from:IK> (?:[,、和与及]) ~ <at:IP> ~ 代表 <with:IK> ,? ~ ${SITE} ~ ${SIGN}`),
    pattern(`<at:IP> (?:[,、和与及]) <at:IP> ~ 分别代表 <from:IK> (?:[、和与及]) <with:IK> ,? ~ ${SITE} ~ ${SIGN}`),
    pattern(`<from:K> ~ (?<verb>签约引进|签约引入|签下|招引签约) 了? .. <with:I+>`),
    pattern(`<with:I+> ~ (?:分别)? 与? ,? ~ (?<verb>同|跟|与)<from:IKRG>(?:签了|签下|签署了|签订了).{0,10}(?:协议|合同|合约)`),
  ],
  plannedBy: "will",
  date: "happening",
  carries: "from",
  pairs: "facing",
};
//# sourceMappingURL=signed-with-facing.js.map
