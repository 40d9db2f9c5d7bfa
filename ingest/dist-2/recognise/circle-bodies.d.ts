import type { Range } from "../reading/mapped-text.js";
import type { Mention } from "./mention.js";
/** The offices for the economic circle that a block names. */
export declare function circleBodiesIn(text: string, { start, end }: Range): Mention[];
//# sourceMappingURL=circle-bodies.d.ts.map
