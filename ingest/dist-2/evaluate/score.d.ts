import type { Annotation } from "../extract/annotation.js";
import { Tallies } from "./tally.js";
/** What an evaluation has counted, over all its documents. */
export declare class Score {
  #private;
  readonly entities: Tallies;
  readonly relations: Tallies;
  readonly indicators: Tallies;
  /** Found relations by the frame that found them; nothing is missed by a frame. */
  readonly frames: Tallies;
  readonly quotes: {
    found: number;
    of: number;
  };
  documents: number;
  /** One line for each thing that was found wrongly or missed. */
  readonly differences: string[];
  /** Compares what was found in a document with what people annotated, after the rules of docs/reading.md. */
  add(gold: Annotation, found: Annotation, text: string): void;
}
//# sourceMappingURL=score.d.ts.map
