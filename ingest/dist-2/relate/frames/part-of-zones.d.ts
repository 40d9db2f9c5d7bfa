import type { ReadingFrame } from "../frame.js";
/** The parts of a whole that is told by numbers: 一核是甲,四园区分别是乙、丙; 甲、乙为先行启动区. The whole is what the text was about. */
export declare const partOfZones: ReadingFrame;
//# sourceMappingURL=part-of-zones.d.ts.map
