import type { Finding } from "./frame.js";
import type { Story } from "./story.js";
/** The posts of a document as findings, each at its sentence. */
export declare function postFindings(story: Story): Iterable<Finding>;
//# sourceMappingURL=post-findings.d.ts.map
