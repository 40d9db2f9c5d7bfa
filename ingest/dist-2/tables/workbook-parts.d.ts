/** A workbook reduced to its cells, safe to be read whole. Throws FileRefused where it is too large, damaged or locked. */
export declare function workbookOfCells(file: string, bytes: Buffer): Buffer;
//# sourceMappingURL=workbook-parts.d.ts.map
