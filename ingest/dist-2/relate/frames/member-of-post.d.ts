import type { Entity } from "../../reading/types.js";
import type { Finding, ReadingFrame } from "../frame.js";
/** Whether a post makes its holder a member of the body, as 院士, 全国政协委员 and the plain 委员 of a committee do. */
export declare function isMembership({ title, target }: Finding): boolean;
/** Whether a body is one of those. */
export declare function isOfMembers({ name, aliases }: Entity): boolean;
/** A title that is a membership: 中国工程院院士某某. */
export declare const memberOfPost: ReadingFrame;
//# sourceMappingURL=member-of-post.d.ts.map
