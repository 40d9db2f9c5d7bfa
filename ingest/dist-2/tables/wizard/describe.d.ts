import type { Draft } from "./draft.js";
/** What was understood of a sheet: a line for each column, the relations and indicators that follow, and what is in doubt. */
export declare function describeSheet({ guess, claims, observations, advice }: Draft): string[];
//# sourceMappingURL=describe.d.ts.map
