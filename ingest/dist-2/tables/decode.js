import { firstInvalid } from "../read.js";
import { decodeStrictly, markedEncoding } from "../readers/encoding.js";
import { refuseFile } from "../refusal.js";
/** Encodings that a table may be in, by the names that a mapping gives them. */
export const ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be"];
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DAMAGE = /[\u0000-\u0008\u000e-\u001f]/u;
/**
 * The text of a csv file, line ends as `\n`. Encodings are told apart by strict decoding: a byte order mark, else
 * UTF-8, else GB18030. Throws FileRefused where the bytes are none of these, or no text.
 */
export function decodeTable(file, bytes, asked) {
  if (bytes.length === 0) throw refuseFile(file, "is empty");
  const mark = markedEncoding(bytes);
  const tried = asked ? [asked] : mark ? [mark] : ["utf-8", "gb18030"];
  for (const encoding of tried) {
    const text = decodeStrictly(bytes, encoding);
    if (text === undefined) continue;
    const damage = text.search(DAMAGE);
    if (damage >= 0) throw refuseFile(file, "is no text: it holds control characters", text.slice(0, damage).split("\n").length);
    if (text.trim() === "") throw refuseFile(file, "is empty but for white space");
    return { text: text.replace(/\r\n?/gu, "\n"), encoding, guessed: !asked && !mark && encoding !== "utf-8" };
  }
  const line = bytes.toString("latin1", 0, firstInvalid(bytes)).split("\n").length;
  throw refuseFile(file, `is in none of ${tried.join(", ")}: the bytes of this line are no characters; save it as UTF-8`, line);
}
//# sourceMappingURL=decode.js.map
