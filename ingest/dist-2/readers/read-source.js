import { readBytes } from "../read.js";
import { refuseFile } from "../refusal.js";
import { decodeText, noteOf } from "./encoding.js";
import { FORMATS, formatOf, kindByContent, TEXT_EXTENSIONS } from "./formats.js";
import { Unreadable } from "./parsed.js";
import { LIMITS, parseInThread } from "./parser-thread.js";
/**
 * The text of a document, by the format that its name says: txt, Markdown, HTML, docx or PDF. A format is parsed within limits of size,
 * time and memory. Throws FileRefused with the reason and what to do; nothing else.
 */
export async function readSource(file, { encoding, limits = LIMITS } = {}) {
  const format = formatOf(file);
  if (format === undefined) throw refuseFile(file, `is of a type that is not read; there are ${TEXT_EXTENSIONS.join(", ")}`);
  const bytes = await readBytes(file, FORMATS[format].maxBytes);
  try {
    if (bytes.length === 0) throw new Unreadable("is empty");
    checkKind(format, bytes);
    return { ...(await parsed(format, bytes, encoding, limits)), format };
  } catch (error) {
    if (error instanceof Unreadable) throw refuseFile(file, error.message);
    throw error;
  }
}
async function parsed(format, bytes, encoding, limits) {
  if (format !== "txt") return parseInThread({ format, bytes, encoding }, limits);
  const decoded = decodeText(bytes, encoding);
  return { text: decoded.text, parts: [], notes: noteOf(decoded) };
}
/** Refuses a file whose content is of another kind than its name says. */
function checkKind(format, bytes) {
  const kind = kindByContent(bytes);
  const own = { txt: undefined, markdown: undefined, html: undefined, docx: "PK", pdf: "%PDF" }[format];
  if (own === undefined && kind !== undefined) throw new Unreadable(`is ${kind} by its content; give it the name of what it is`);
  if (format === "docx" && kind === "an old Office file") return;
  if (own !== undefined && !bytes.subarray(0, 1024).includes(own))
    throw new Unreadable(`is no ${format} by its content${kind === undefined ? "" : ` but ${kind}`}`);
}
//# sourceMappingURL=read-source.js.map
