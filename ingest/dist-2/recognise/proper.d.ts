import type { Part } from "./parts.js";
import type { Run } from "./runs.js";
/** Whether the tokens of a part are a name of one thing, and no category or description. */
export declare function canStand(run: Run, part: Part): boolean;
//# sourceMappingURL=proper.d.ts.map
