import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";
/** The head of a zone's 管委会 is named as the zone's own: the zone is the employer, and 管委会主任 the title. */
export declare function withoutOrgan(lexicon: Lexicon, text: string, mention: Mention): Mention;
/** The second organ of a zone where only the first is named in full: 某高新区党工委、管委会. */
export declare function secondOrgans(text: string, bodies: readonly Mention[]): Mention[];
//# sourceMappingURL=zone-organs.d.ts.map
