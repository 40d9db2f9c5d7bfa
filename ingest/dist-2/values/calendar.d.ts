import { type Day, type PartialDate } from "@chengyu-atlas/model";
/** The partial date of a year, a month or a day; undefined if there is none such (2月30日). */
export declare function dateFrom(year: number, month?: number, day?: number): PartialDate | undefined;
/** The day that is `days` after `day`. */
export declare function shift(day: Day, days: number): Day;
/** The month that is `months` after that of `date`. */
export declare function shiftMonth(date: PartialDate, months: number): PartialDate | undefined;
/**
 * The date of a month or day that is given without its year: the latest one that is not after the issue, or, of what lies
 * ahead, the earliest that is not before it. An issue dated only by its year or month counts as a whole.
 */
export declare function nearestYear(anchor: PartialDate, ahead: boolean, month: number, day?: number): PartialDate | undefined;
//# sourceMappingURL=calendar.d.ts.map
