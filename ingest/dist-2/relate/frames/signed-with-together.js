import { pattern } from "../pattern.js";
import { SIGN, SITE } from "../verbs.js";

/** Not 甲、乙和丙、丁签署: there the two sides face each other. */
const NO_SIDES = "(?![^,;:。签]{0,60}?(?:和|以及|及)[\\uE001-\\uE009的]{1,6}、)";
/** Parties in one row, of which none is the host: 甲、乙、丙三方签署协议; 双方签署协议. */
export const signedWithTogether = {
  id: "signed-with/together",
  relation: "SIGNED_WITH",
  triggers: ["签", "达成"],
  patterns: [
    pattern(`(?<![与同跟和及、向为对给携]) ${NO_SIDES} <all:IKRG-> ~ (?:就[^,;。签]{1,40}?)? ${SITE} ~ ${SIGN}`),
    pattern(`(?<![与同跟和及、向为对给]) <all:IKRG+> (?:三方|四方|五方|各方|多方|共同|三家|四家|五家)+ ~ ${SITE} ~ ${SIGN}`),
    pattern(`由 <all:IKRG+> ~ ${SIGN} 的`),
  ],
  plannedBy: "will",
  date: "happening",
  pairs: "facing",
};
//# sourceMappingURL=signed-with-together.js.map
