import type { Range } from "../reading/mapped-text.js";
/** Where the items of lists of names begin: what stands there is named and not described. */
export declare function namedItemsIn(text: string, { start, end }: Range): Set<number>;
//# sourceMappingURL=lists.d.ts.map
