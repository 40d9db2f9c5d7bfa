import type { Sheet } from "./grid.js";
/** Reads the sheets of a workbook. Throws FileRefused where it cannot be read. */
export declare function parseXlsx(file: string, bytes: Buffer): Promise<readonly Sheet[]>;
//# sourceMappingURL=xlsx.d.ts.map
