import type { Range } from "../reading/mapped-text.js";
import type { Mention } from "./mention.js";
/** Policies between 《》, and plans between quotation marks. A bare 《意见》 is one too, for whoever knows which. */
export declare function policiesIn(
  text: string,
  { start, end }: Range,
): {
  readonly named: Mention[];
  readonly bare: Mention[];
};
/** The body with whose name a policy opens: 《甲市人民政府关于…的意见》. */
export declare function issuersIn(text: string, policies: readonly Mention[], names: readonly Mention[]): Mention[];
/** The parties with whose names an agreement opens: 《甲市人民政府 乙大学战略合作协议》. One alone is no party to anything. */
export declare function partiesIn(text: string, policies: readonly Mention[], names: readonly Mention[]): Mention[];
//# sourceMappingURL=policies.d.ts.map
