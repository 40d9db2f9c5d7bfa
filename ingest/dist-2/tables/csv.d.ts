import { type Sheet } from "./grid.js";
/** What may stand between the cells of a csv file, the likeliest first. */
export declare const DELIMITERS: readonly [",", "\t", ";", "|"];
export type Delimiter = (typeof DELIMITERS)[number];
/**
 * The delimiter of a csv text: the one that stands equally often in most lines, quoted parts aside; a comma where none
 * does.
 */
export declare function sniffDelimiter(text: string): Delimiter;
/** Reads a csv text, with `\n` as line end, as one sheet. Throws FileRefused where it is too large or a quotation mark is never closed. */
export declare function parseCsv(file: string, text: string, delimiter: Delimiter): Sheet;
/** Cells up to the last one that holds something. */
export declare function withoutEmptyEnd(cells: readonly string[]): readonly string[];
//# sourceMappingURL=csv.d.ts.map
