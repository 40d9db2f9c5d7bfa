import type { CleanText } from "../../reading/types.js";
import type { Quantity } from "../quantities.js";
import { type Subject } from "./cast.js";
import type { PlaceNames } from "./places.js";
import type { Scene } from "./scene.js";
import type { Measure } from "./spot.js";
/** Finds the subjects of a document's indicators, sentence by sentence in order. */
export declare class Subjects {
  #private;
  constructor(clean: CleanText, scenes: readonly Scene[], places: PlaceNames);
  /** Enters a sentence; a new paragraph forgets the one before. */
  enter({ block }: Scene): void;
  /** Leaves a sentence: what it spoke of is the topic of the next. */
  leave(scene: Scene): void;
  /** The subject of a number with its measure; undefined where the document names none. */
  of(scene: Scene, measure: Measure, quantity: Quantity): Subject | undefined;
}
//# sourceMappingURL=subject.d.ts.map
