import { type Bound } from "@chengyu-atlas/model";
/** What a cell stands for, or why it stands for nothing. */
export type Parsed<T> =
  | {
      readonly value: T;
    }
  | {
      readonly problem: string;
    };
/** A quantity as a cell gives it; its unit and bound where the cell says them. */
export interface Quantity {
  readonly value: string;
  readonly unit?: string;
  readonly bound?: Bound;
}
/** Whether a cell says nothing. */
export declare function isNothing(cell: string): boolean;
/** A date as tables write it – 2020-10-30, 2020年10月30日, 2020.10, 20201030 – as a partial date. `year` is for dates without one. */
export declare function parseDate(cell: string, year?: string): Parsed<string>;
/** A period as tables write it: a date, 2019-2020年, 2020年1-9月, 2020年上半年, 2020Q3, or two dates with 至 or `/`. */
export declare function parsePeriod(cell: string, year?: string): Parsed<string>;
/** A number with what stands around it: 5, 1,200.5, 近3亿元, 100余家, 25.3%, ¥500. A range is no single number. */
export declare function parseQuantity(cell: string): Parsed<Quantity>;
/** The values of a cell that holds several, cut at any of the characters of `separators` outside brackets and quotation marks. */
export declare function splitCell(cell: string, separators: string): string[];
/** The status that a cell means, where it is one of ours or a word that means one everywhere. */
export declare function statusOf(cell: string): string | undefined;
//# sourceMappingURL=cell-values.d.ts.map
