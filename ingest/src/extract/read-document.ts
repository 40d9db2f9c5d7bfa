import type { Gazetteer } from "../gazetteer.js";
import { type ReadOptions, readSource } from "../readers/read-source.js";
import type { Extraction } from "../reading/types.js";
import { extract, type Told } from "./extract.js";

/** Reads a text document of any format and what it says. Throws FileRefused. */
export async function extractFile(file: string, gazetteer: Gazetteer, told: Told = {}, options: ReadOptions = {}): Promise<Extraction> {
  return extract(await readSource(file, options), gazetteer, told);
}
