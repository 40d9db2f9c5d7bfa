import { type Parsed } from "./parsed.js";
/** A Word document as text: its headings with `#`, its rows apart by tabs, without pictures. */
export declare function readDocx(bytes: Uint8Array): Promise<Parsed>;
//# sourceMappingURL=docx.d.ts.map
