import type { ReadingFrame } from "../frame.js";
/** A post that the text gives to a person: 重庆市科技局局长某某. */
export declare const affiliatedPosts: ReadingFrame;
//# sourceMappingURL=affiliated-posts.d.ts.map
