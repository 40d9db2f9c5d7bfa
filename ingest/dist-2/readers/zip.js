import { inflateRawSync } from "node:zlib";
import { Unreadable } from "./parsed.js";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes and a comment. */
const LONGEST_END = 22 + 0xffff;
const MOST_ENTRIES = 10_000;
const CUT = "is a zip archive that breaks off; copy or download it again";
/** The directory of an archive. Nothing is inflated. */
export function zipEntries(bytes) {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new Unreadable(`is a zip archive of ${count} files; the limit is ${MOST_ENTRIES}`);
  const entries = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new Unreadable(CUT);
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      declared: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
function endRecord(bytes) {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new Unreadable(CUT);
}
/** The content of an entry. Throws Unreadable where it is more than `limit` bytes, whatever the directory declares. */
export function inflateEntry(bytes, entry, limit) {
  const tooLarge = () =>
    new Unreadable(`${entry.name} in it is more than ${Math.floor(limit / (1024 * 1024))} MB when unpacked; that is no text for people`);
  if (entry.encrypted) throw new Unreadable("is encrypted; save it without a password");
  if (entry.declared > limit) throw tooLarge();
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL) throw new Unreadable(CUT);
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new Unreadable(CUT);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Unreadable(`is packed in a way that is not read (method ${entry.method}); save it anew`);
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    throw new Unreadable(`is damaged: ${entry.name} in it cannot be unpacked`);
  }
}
//# sourceMappingURL=zip.js.map
