import type { z } from "zod";
/** One thing that is wrong with a record, at its path within the record. */
export interface Explained {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
/** What zod found, in our words; an unknown field is named together with the nearest that there is. */
export declare function explain(error: z.ZodError, schema: z.ZodType): Explained[];
//# sourceMappingURL=explain.d.ts.map
