import { type Measure, type Spot } from "./spot.js";
/** What a quantity measures; undefined where the text does not say it plainly. */
export declare function measureOf(spot: Spot): Measure | undefined;
//# sourceMappingURL=measure.d.ts.map
