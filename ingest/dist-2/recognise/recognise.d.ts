import type { Gazetteer } from "../gazetteer.js";
import type { CleanText, Recognition } from "../reading/types.js";
import { type BlockNames } from "./blocks.js";
/** Finds what a document names: things and people, where they are named, and who holds which post. */
export declare function recognise(clean: CleanText, gazetteer: Gazetteer): Recognition;
export type { BlockNames };
//# sourceMappingURL=recognise.d.ts.map
