import { readSource } from "../readers/read-source.js";
import { extract } from "./extract.js";
/** Reads a text document of any format and what it says. Throws FileRefused. */
export async function extractFile(file, gazetteer, told = {}, options = {}) {
  return extract(await readSource(file, options), gazetteer, told);
}
//# sourceMappingURL=read-document.js.map
