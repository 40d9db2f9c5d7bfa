import type { Gazetteer } from "../gazetteer.js";
import type { CleanText } from "../reading/types.js";
import type { Mention } from "./mention.js";
/** The city and province of a document's paper, by which 市政府 and 省教育厅 are understood. */
export interface Home {
  readonly city?: string;
  readonly province?: string;
  readonly district?: string;
}
/** Where the document's paper is at home, as far as its masthead says. */
export declare function cityOf({ masthead }: CleanText, gazetteer: Gazetteer): Home;
/** The city, province and district that the sentence last spoke of: in 宜宾市委书记甲,市委副书记乙 both serve the same one. */
export declare function nearerHome(home: Home, name: string): Home;
/**
 * The node that a body is, though not named in full: 市政府 in a paper of 重庆 is that of 重庆市, 长安汽车公司 is 长安汽车. Nothing where
 * that is not known.
 */
export declare function fullNameOf(mention: Mention, name: string, home: Home, gazetteer: Gazetteer): Partial<Mention>;
//# sourceMappingURL=context.d.ts.map
