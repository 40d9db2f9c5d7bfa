/** Number of characters to insert, delete or replace to make one text the other. */
export declare function editDistance(a: string, b: string): number;
/** The candidate that `text` most likely meant, or `undefined` where none is near. */
export declare function nearest(text: string, candidates: Iterable<string>): string | undefined;
/** `; did you mean "…"?`, or nothing where no candidate is near. */
export declare function hint(text: string, candidates: Iterable<string>): string;
//# sourceMappingURL=nearest.d.ts.map
