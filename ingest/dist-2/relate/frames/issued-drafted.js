import { pattern } from "../pattern.js";
/** A policy that is being drawn up: 甲会同乙起草《丙》. It is planned until it is out. */
export const issuedDrafted = {
  id: "issued/drafted",
  relation: "ISSUED",
  triggers: ["起草", "草拟", "编写", "编制"],
  patterns: [
    pattern("<from:I+> ~ (?:会同<with:I+>)? ~ (?<verb>起草|草拟|编写|编制) [了的]? .. <to:Y+>"),
    pattern("<to:Y+> ~ 由 <from:I+> ~ (?<verb>起草|草拟|编写|编制)"),
  ],
  plannedBy: "always",
  date: "none",
};
//# sourceMappingURL=issued-drafted.js.map
