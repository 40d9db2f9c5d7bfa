import { type Parsed } from "./parsed.js";
/** The text of a PDF, its pages as parts. Throws Unreadable where it is encrypted, breaks off, or is made of pictures. */
export declare function readPdf(bytes: Uint8Array): Promise<Parsed>;
//# sourceMappingURL=pdf.d.ts.map
