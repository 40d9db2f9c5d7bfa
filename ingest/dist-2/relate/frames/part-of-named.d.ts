import type { ReadingFrame } from "../frame.js";
/** A name that begins with the name of another entity: 重庆大学电气工程学院 is part of 重庆大学, if that stands alone too. */
export declare const partOfNamed: ReadingFrame;
//# sourceMappingURL=part-of-named.d.ts.map
