import type { CleanText } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { Home } from "./context.js";
import type { Registry } from "./registry.js";
/** Resolves lone heads and words that point back, each within its article. */
export declare function resolveShortForms(registry: Registry, clean: CleanText, blocks: readonly BlockNames[], home: Home): void;
//# sourceMappingURL=resolve-short.d.ts.map
