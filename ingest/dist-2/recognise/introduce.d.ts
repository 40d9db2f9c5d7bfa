import type { CleanText } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import { type Registry } from "./registry.js";
/** Gives things the other names that the text introduces for them, and policies their bare ones. */
export declare function introduce(registry: Registry, clean: CleanText, blocks: readonly BlockNames[]): void;
//# sourceMappingURL=introduce.d.ts.map
