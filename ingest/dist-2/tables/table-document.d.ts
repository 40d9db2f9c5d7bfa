import { type ReadDocument } from "../document.js";
import type { Gazetteer } from "../gazetteer.js";
import type { TableFile } from "./grid.js";
import { type MappingFile } from "./mapping.js";
/**
 * Reads a table by its mapping – the one given, else the one beside it – as a document whose text is its rows. Throws
 * FileRefused where nothing of it can go in.
 */
export declare function readTableFile(file: string, gazetteer: Gazetteer, mapping?: string): Promise<ReadDocument>;
/** The document that a mapping makes of a table. */
export declare function documentOfTable(table: TableFile, mappingFile: MappingFile, gazetteer: Gazetteer): ReadDocument;
//# sourceMappingURL=table-document.d.ts.map
