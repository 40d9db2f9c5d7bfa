import { type PartialDate } from "@chengyu-atlas/model";
/** The first date of a line, as exactly as it stands. */
export declare function dateIn(text: string): PartialDate | undefined;
/** The date of a line if it is a full day. */
export declare function dayIn(text: string): PartialDate | undefined;
//# sourceMappingURL=dates.d.ts.map
