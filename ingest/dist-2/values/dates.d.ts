import { type Day, type PartialDate } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
/** A date or period that a text gives. */
export interface DateMention extends Range {
  /** The day, month or year; of several days the first, of a longer period none. Absent, too, where the text leaves it open. */
  readonly date?: PartialDate;
  /** The same as a period: 2020-10, 2020-01/2020-09, 2016/ (since), /2020-11 (until). */
  readonly period?: string;
  /** 自2016年以来 is since, 截至10月底 until; all else is at. */
  readonly edge: "at" | "since" | "until";
}
/** What dates without a year or month are counted from. Absent is what is not known; then they stay open. */
export interface DateAnchor {
  /** Date of the issue. */
  readonly issued?: PartialDate;
  /** The day that 今天 means, if not that of the issue: a dateline's. */
  readonly today?: Day;
}
/**
 * Everything in a text that looks like a date, for readers who go on from range to range: what was found beyond the end of one
 * is not searched for again, however many ranges without a date come before it.
 */
export declare class DateScan {
  #private;
  private readonly text;
  constructor(text: string);
  /** The first one at `start` or later. */
  from(start: number): RegExpExecArray | null;
}
/** Reads dates in the order of the text, since 当天 and 当年 point back. */
export declare class DateReader {
  #private;
  constructor({ issued, today }: DateAnchor);
  /** The dates in a range of a text; of the whole text if none is given. `scan` is shared by those who read it range by range. */
  read(text: string, { start, end }?: Range, scan?: DateScan): readonly DateMention[];
}
//# sourceMappingURL=dates.d.ts.map
