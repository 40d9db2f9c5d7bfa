import type { ReadingFrame } from "../frame.js";
/** The parties that stand in the name of a ceremony of signing: 某校与某区政府合作协议签约仪式. */
export declare const signedWithCeremony: ReadingFrame;
//# sourceMappingURL=signed-with-ceremony.d.ts.map
