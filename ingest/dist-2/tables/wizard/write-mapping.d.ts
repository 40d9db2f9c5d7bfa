import { type TableFile } from "../grid.js";
import type { Draft } from "./draft.js";
/** The text of a mapping, with comments for the one who edits it. */
export declare function writeMapping({ file }: TableFile, sheets: readonly Draft[], nameSheets: boolean): string;
//# sourceMappingURL=write-mapping.d.ts.map
