import { Complaints } from "./complaints.js";
import type { Source } from "./parse.js";
import { type ClaimInput, type DocumentHead, type NodeInput, type ObservationInput, type PlaceInput } from "./schema.js";
/** A record that keeps its form, with its place in the file. */
export interface Item<T> {
  readonly path: readonly [section: string, index: number];
  readonly value: T;
}
/** A record that was refused by its form, as far as it can be named, so that claims which need it can say so. */
export interface Fallen {
  readonly path: readonly [section: string, index: number];
  readonly handles: readonly string[];
}
/** The records of a file that keep their form; the others are in `complaints`. */
export type RecordFile = {
  readonly complaints: Complaints;
  readonly nodes: readonly Item<NodeInput>[];
  readonly fallen: readonly Fallen[];
} & (
  | {
      readonly is: "document";
      readonly head: DocumentHead;
      readonly claims: readonly Item<ClaimInput>[];
      readonly observations: readonly Item<ObservationInput>[];
    }
  | {
      readonly is: "gazetteer";
      readonly places: readonly Item<PlaceInput>[];
    }
);
/** Sorts a file into records and asks each for its form. Throws FileRefused where the file as a whole cannot be read. */
export declare function validateFile(source: Source): RecordFile;
//# sourceMappingURL=validate.d.ts.map
