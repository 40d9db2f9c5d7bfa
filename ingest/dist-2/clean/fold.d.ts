import type { MappedText } from "../reading/mapped-text.js";
/**
 * The text in one form of each letter: full-width letters, digits, brackets and marks as ASCII, corner brackets as “ ”,
 * traditional characters simplified, marks of bold type left out. Lines and white space stay.
 */
export declare function fold(source: string): MappedText;
//# sourceMappingURL=fold.d.ts.map
