import type { Gazetteer } from "../../gazetteer.js";
/**
 * Proposes a mapping for a table and writes it beside it. Resolves to what was understood, in lines. Throws FileRefused where
 * there is a mapping already, which is never written over, or where the table cannot be read.
 */
export declare function mapFile(file: string, gazetteer: Gazetteer): Promise<string[]>;
//# sourceMappingURL=map-file.d.ts.map
