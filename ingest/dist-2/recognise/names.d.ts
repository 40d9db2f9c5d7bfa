import type { Mention } from "./mention.js";
import type { Atlas } from "./parts.js";
import type { Run } from "./runs.js";
/** The names in a run, each as long as it goes, from left to right. */
export declare function namesIn(run: Run, atlas: Atlas): Mention[];
//# sourceMappingURL=names.d.ts.map
