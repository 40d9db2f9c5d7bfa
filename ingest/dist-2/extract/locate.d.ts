import type { Range } from "../reading/mapped-text.js";
import type { CleanText, SourceText } from "../reading/types.js";
/** Says where in a document things stand: page or section of the file, and the article's headline. */
export declare class Locator {
  #private;
  private readonly source;
  private readonly clean;
  constructor(source: SourceText, clean: CleanText);
  /** The locator of a range of the clean text that begins at `offset` of the source. */
  of({ start }: Range, offset: number): string | undefined;
  /** The block that holds an offset of the clean text, found by halving. */
  private blockAt;
}
//# sourceMappingURL=locate.d.ts.map
