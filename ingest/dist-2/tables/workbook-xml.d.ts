/** A part whose tags all have a prefix (`<x:row>`), as some programs write them, without it. */
export declare function withoutPrefix(xml: string): string;
/** A workbook without its names: one may stand for a whole sheet, and each of its cells would be written down. */
export declare function withoutNames(xml: string): string;
/** Styles with the formats spelled out that Chinese workbooks name by number. */
export declare function withChineseDates(xml: string): string;
/** How much there is in the parts of a workbook. */
export interface Weight {
  tags: number;
  cells: number;
  merges: number;
  mergedCells: number;
}
/** Adds what a part holds. */
export declare function weigh(xml: string, isSheet: boolean, weight: Weight): void;
//# sourceMappingURL=workbook-xml.d.ts.map
