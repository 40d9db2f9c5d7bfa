import type { Range } from "../reading/mapped-text.js";
import type { Mention } from "./mention.js";
/** The addresses of a block that are no administrative unit of the gazetteer. */
export declare function addressesIn(text: string, { start, end }: Range): Mention[];
//# sourceMappingURL=addresses.d.ts.map
