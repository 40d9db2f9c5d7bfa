import { type Measure, type Spot } from "./spot.js";
/** What a percentage or a multiple is said of: by how much it has changed, or its share in something else. */
export declare function growthOf(spot: Spot): Measure | undefined;
//# sourceMappingURL=growth.d.ts.map
