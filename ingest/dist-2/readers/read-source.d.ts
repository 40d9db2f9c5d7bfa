import type { SourceText } from "../reading/types.js";
import { type Encoding } from "./encoding.js";
import { type Limits } from "./parser-thread.js";
export interface ReadOptions {
  /** What the file's bytes are, where it is known; else it is told by looking. Word and PDF files know their own. */
  readonly encoding?: Encoding;
  readonly limits?: Limits;
}
/**
 * The text of a document, by the format that its name says: txt, Markdown, HTML, docx or PDF. A format is parsed within limits of size,
 * time and memory. Throws FileRefused with the reason and what to do; nothing else.
 */
export declare function readSource(file: string, { encoding, limits }?: ReadOptions): Promise<SourceText>;
//# sourceMappingURL=read-source.d.ts.map
