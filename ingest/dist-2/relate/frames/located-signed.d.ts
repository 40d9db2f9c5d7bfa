import type { ReadingFrame } from "../frame.js";
/** An article on projects that settle in a zone: each that is signed in it, or listed as one of them, settles there. */
export declare const locatedSigned: ReadingFrame;
//# sourceMappingURL=located-signed.d.ts.map
