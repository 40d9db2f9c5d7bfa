import type { Quantity } from "../quantities.js";
import type { Scene } from "./scene.js";
import type { Carried, Measure } from "./spot.js";
/** Whether one number follows another with nothing but a link between: 58524家|和|7565家. */
export declare function linked({ text }: Scene, first: Quantity | undefined, second: Quantity | undefined): boolean;
/**
 * Gives a number its turn where several share one statement: A和B分别达到X和Y,同比增加p和q. Returns its measure and what
 * waits for the numbers after it.
 */
export declare function inTurn(
  scene: Scene,
  quantity: Quantity,
  found: Measure,
  carried: Carried,
  next: Quantity | undefined,
): Carried & {
  measure: Measure;
};
//# sourceMappingURL=severally.d.ts.map
