import type { Range } from "../reading/mapped-text.js";
import type { Mention } from "./mention.js";
/** The projects of a block that are named by what is done with them, by quotation marks or in lists of projects. */
export declare function projectsIn(text: string, { start, end }: Range): Mention[];
//# sourceMappingURL=projects.d.ts.map
