import { type Kind } from "@chengyu-atlas/model";
import type { Gazetteer } from "../../gazetteer.js";
/** Marks that part the values of one cell, as a mapping writes them. */
export declare const SEPARATORS = "\u3001;";
/** What the values of a column look like. */
export interface Shape {
  /** Cells that say nothing. */
  readonly empty: number;
  /** Values that say something, of those looked at. */
  readonly values: readonly string[];
  readonly dates: boolean;
  readonly numbers: boolean;
  /** Numbers whose cells name their unit. */
  readonly ownUnits: boolean;
  readonly units: boolean;
  /** The kind of most values, by the gazetteer or by how they end. */
  readonly kind?: Kind;
  /** Some cell holds several values. */
  readonly several: boolean;
}
/** Looks at the cells of a column. */
export declare function shapeOf(cells: readonly string[], gazetteer: Gazetteer): Shape;
//# sourceMappingURL=shape.d.ts.map
