import type { Scene } from "./scene.js";
/** The period that a number at `at` is said of: that of the last date before it in its sentence. */
export declare function periodOf({ dates, text, titles }: Scene, at: number): string | undefined;
//# sourceMappingURL=period.d.ts.map
