import type { Range } from "../reading/mapped-text.js";
import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";
/** Zones, laboratories and bodies whose whole name stands between quotation marks: “双创社区”, “中国智谷(重庆)”. */
export declare function quotedIn(lexicon: Lexicon, text: string, { start, end }: Range): Mention[];
//# sourceMappingURL=quoted.d.ts.map
