import type { Draft } from "./draft.js";
/** Proposes indicators for the columns of numbers that no relation takes: one measure a row, one a column, or one a year. */
export declare function proposeNumbers(draft: Draft): void;
//# sourceMappingURL=numbers.d.ts.map
