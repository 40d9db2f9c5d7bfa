import type { Measured } from "./precision.js";
/** What `npm run eval -- --write` measured on the annotated documents, frame by frame. */
export declare const MEASURED: Readonly<Record<string, Measured>>;
//# sourceMappingURL=measured.d.ts.map
