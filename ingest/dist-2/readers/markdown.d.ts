import { type Encoding } from "./encoding.js";
import { type Parsed } from "./parsed.js";
/** Markdown as text: headings keep their `#`, list items a dash, cells of a row are apart by tabs. */
export declare function readMarkdown(bytes: Uint8Array, encoding?: Encoding): Parsed;
//# sourceMappingURL=markdown.d.ts.map
