import { zipSync } from "fflate";
import mammoth from "mammoth";
import { textOfHtml } from "./html.js";
import { Unreadable, withSections } from "./parsed.js";
import { inflateEntry, zipEntries } from "./zip.js";

/** All parts that are read may together be so large when unpacked. */
const MAX_UNPACKED = 64 * 1024 * 1024;
/** Declared sizes of all parts, pictures too: more is a trap or no text. */
const MAX_DECLARED = 1024 * 1024 * 1024;
/** The parts that say something of the text; pictures, fonts and macros stay packed. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.]+\.(?:xml|rels))$/u;
/** A picture's bytes are not asked for: they were not unpacked. */
const WITHOUT_PICTURE = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
/** A Word document as text: its headings with `#`, its rows apart by tabs, without pictures. */
export async function readDocx(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length >= 8 && buffer.readUInt32BE(0) === 0xd0cf11e0) throw new Unreadable(oldOffice(buffer));
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: repacked(buffer) },
    {
      includeEmbeddedStyleMap: false,
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      externalFileAccess: false,
      convertImage: WITHOUT_PICTURE,
    },
  );
  const pictures = value.split("<img").length - 1;
  const problems = messages.filter(({ type }) => type === "error").map(({ message }) => message);
  return withSections(textOfHtml(value), [...(pictures > 0 ? [`pictures skipped: ${pictures}`] : []), ...problems]);
}
/** Encrypted documents and those of old Word share a container; the former have a stream of this name. */
function oldOffice(buffer) {
  return buffer.includes(Buffer.from("EncryptedPackage", "utf16le"))
    ? "is encrypted; save it without a password"
    : "is a document of old Word (.doc); save it as .docx";
}
/** The archive with the parts that are read and no others, unpacked within the limits. */
function repacked(buffer) {
  const entries = zipEntries(buffer);
  if (entries.reduce((sum, { declared }) => sum + declared, 0) > MAX_DECLARED) {
    throw new Unreadable("unpacks to more than 1 GB; save it anew without its pictures");
  }
  if (!entries.some(({ name }) => /^word\/document\d*\.xml$/u.test(name))) throw new Unreadable("is a zip archive, but no Word document");
  const parts = {};
  let left = MAX_UNPACKED;
  for (const entry of entries) {
    if (!READ.test(entry.name)) continue;
    const part = inflateEntry(buffer, entry, left);
    left -= part.length;
    parts[entry.name] = part;
  }
  return Buffer.from(zipSync(parts, { level: 0 }));
}
//# sourceMappingURL=docx.js.map
