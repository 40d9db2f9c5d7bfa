/** Words for regions that are no administrative unit. A name may open with one; alone it is none. */
export declare const REGIONS: readonly string[];
//# sourceMappingURL=regions.d.ts.map
