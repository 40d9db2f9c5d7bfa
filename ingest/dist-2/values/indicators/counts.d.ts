import type { Quantity } from "../quantities.js";
import type { Scene } from "./scene.js";
/** Whether a quantity stands in a name, a title, a rank, a rate or another place where nothing is measured. */
export declare function measuresNothing({ text, start, mentions, titles }: Scene, q: Quantity): boolean;
//# sourceMappingURL=counts.d.ts.map
