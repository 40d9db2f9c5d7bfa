import { type Encoding } from "./encoding.js";
import { type Parsed } from "./parsed.js";
/** A page as text: without scripts, styles and navigation, its blocks as lines, its headings with `#`. */
export declare function readHtml(bytes: Uint8Array, encoding?: Encoding): Parsed;
/** The text of a page that is decoded already. */
export declare function textOfHtml(html: string): string;
//# sourceMappingURL=html.d.ts.map
