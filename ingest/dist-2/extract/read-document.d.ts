import type { Gazetteer } from "../gazetteer.js";
import { type ReadOptions } from "../readers/read-source.js";
import type { Extraction } from "../reading/types.js";
import { type Told } from "./extract.js";
/** Reads a text document of any format and what it says. Throws FileRefused. */
export declare function extractFile(file: string, gazetteer: Gazetteer, told?: Told, options?: ReadOptions): Promise<Extraction>;
//# sourceMappingURL=read-document.d.ts.map
