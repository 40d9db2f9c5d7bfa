/** What a unit measures: a sum, a share or growth, a size, or things that are counted. */
export type UnitKind = "money" | "share" | "size" | "count";
/** All units as alternatives of a regular expression; 量级 is the unit that is none (百万量级). */
export declare const UNITS: string;
/** What a unit of `UNITS` measures. */
export declare function kindOf(unit: string): UnitKind;
//# sourceMappingURL=units.d.ts.map
