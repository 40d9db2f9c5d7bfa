import type { SourceText } from "../reading/types.js";
/** What a parser makes of a file's bytes: a source text, but for the name of its format. */
export type Parsed = Omit<SourceText, "format">;
/** Thrown where a file is refused; the message says what it is and what to do, without the file's name. */
export declare class Unreadable extends Error {
  readonly name = "Unreadable";
}
/** A text whose sections begin at its headings, which are lines that begin with `#`. */
export declare function withSections(text: string, notes?: readonly string[]): Parsed;
//# sourceMappingURL=parsed.d.ts.map
