import type { Bound } from "@chengyu-atlas/model";
/** Words after number and unit. 以上 includes the number itself, as in Chinese law. */
export declare const AFTER: Readonly<Record<string, Bound>>;
/** The bound that the words just before `end` give, and where these begin; undefined if there are none. */
export declare function boundBefore(
  text: string,
  end: number,
  round: boolean,
):
  | {
      start: number;
      bound: Bound;
    }
  | undefined;
//# sourceMappingURL=bounds.d.ts.map
