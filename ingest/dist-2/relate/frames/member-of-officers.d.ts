import type { ReadingFrame } from "../frame.js";
/** Members that hold an office of an alliance that was named before: 联盟成立,甲当选首任理事长单位,乙、丙为副理事长单位. */
export declare const memberOfOfficers: ReadingFrame;
//# sourceMappingURL=member-of-officers.d.ts.map
