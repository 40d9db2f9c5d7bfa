import { type Measure, type Spot } from "./spot.js";
/** The measure of a number before, where this one goes on with it. */
export declare function carriedOn(spot: Spot): Measure | undefined;
/** A name that is itself what a list counts: 国家中心1个、云谷实验室2个. */
export declare function listedName({ scene, quantity: q, carried }: Spot, end: number): Measure | undefined;
/** What the unit alone tells: 300人 are people; few things are told so. */
export declare function told(spot: Spot): Measure | undefined;
//# sourceMappingURL=carry.d.ts.map
