import { type Source } from "../parse.js";
import { type Mapping } from "./mapping-schema.js";
/** A mapping and where its parts stand in its file. */
export interface MappingFile {
  readonly mapping: Mapping;
  readonly source: Source;
}
/** Whether a file is a mapping by its name. */
export declare function isMapping(file: string): boolean;
/** Where the mapping of a table is looked for, the first also where one is proposed. */
export declare function mappingPaths(table: string): readonly [string, ...string[]];
/** The tables that a mapping is of by its name, whether they are there or not. */
export declare function tablesOf(mapping: string): string[];
/** The mapping file beside a table. Throws FileRefused where there is none. */
export declare function mappingBeside(table: string): Promise<string>;
/** Whether there is a file of this name. */
export declare function isThere(path: string): Promise<boolean>;
/** Reads a mapping. Throws FileRefused, with line and field, for all that is wrong with it. */
export declare function readMapping(file: string): Promise<MappingFile>;
/** The mapping that a text holds. Throws as `readMapping` does. */
export declare function parseMapping(file: string, text: string): MappingFile;
//# sourceMappingURL=mapping.d.ts.map
