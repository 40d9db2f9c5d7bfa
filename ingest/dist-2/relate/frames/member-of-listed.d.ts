import type { PatternFrame } from "../frame.js";
/** Members that the text lists or names as such: 联盟成员单位包括甲、乙; 甲加入联盟; 联盟由甲、乙等组成. */
export declare const memberOfListed: PatternFrame;
//# sourceMappingURL=member-of-listed.d.ts.map
