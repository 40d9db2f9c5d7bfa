import { inflateRawSync } from "node:zlib";
import { refuseFile } from "../refusal.js";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Parts of a zip file; documents have dozens. */
const MAX_ENTRIES = 10_000;
/**
 * The parts of a zip file that `wanted` names, unpacked. Sizes are asked first as the file declares them and held to
 * while unpacking, so that a small file cannot fill the memory, whatever it says. Throws FileRefused.
 */
export function unzip(file, bytes, wanted, mostBytes) {
  const refuse = (message) => refuseFile(file, message);
  const limit = `more than ${Math.round(mostBytes / 1024 / 1024)} MB once unpacked`;
  const entries = listEntries(bytes, refuse).filter(({ name }) => wanted(name));
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostBytes) throw refuse(`is ${limit}`);
  const parts = new Map();
  let room = mostBytes;
  for (const entry of entries) {
    if (entry.encrypted) throw refuse("is encrypted; save it without a password");
    const part = unpack(bytes, entry, room, (message) => refuse(message === undefined ? `is ${limit}` : message));
    room -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}
function listEntries(bytes, refuse) {
  const broken = () => refuse("is damaged or cut off: its table of contents cannot be read");
  // the end record lies before a comment of at most 65,535 bytes
  const end = bytes.lastIndexOf(Uint8Array.of(0x50, 0x4b, 0x05, 0x06));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw refuse(`has ${count} parts; the limit is ${MAX_ENTRIES}`);
  const entries = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw broken();
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    if (extraEnd > bytes.length) throw broken();
    const large = largeNumbers(bytes.subarray(nameEnd, extraEnd));
    // in this order, each only where it has no room in its own field
    const unpacked = numberAt(bytes, at + 24, large);
    const packed = numberAt(bytes, at + 20, large);
    const offset = numberAt(bytes, at + 42, large);
    entries.push({
      name: bytes.toString("utf8", at + 46, nameEnd).replace(/^\//u, ""),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed,
      unpacked,
      offset,
    });
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
/** The numbers of 64 bits that programs which write as they go put into the extra field of an entry. */
function* largeNumbers(extra) {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    for (let value = at + 4; value + 8 <= end; value += 8) yield Number(extra.readBigUInt64LE(value));
  }
}
function numberAt(bytes, at, large) {
  const value = bytes.readUInt32LE(at);
  return value === 0xffffffff ? (large.next().value ?? value) : value;
}
/** Unpacks one part; `refuse` without a message means that it is too large. */
function unpack(bytes, { offset, method, packed, name }, room, refuse) {
  const broken = () => refuse(`is damaged: its part ${name.slice(0, 80)} cannot be unpacked`);
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw broken();
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw broken();
  const data = bytes.subarray(start, start + packed);
  if (method === 0) {
    if (packed > room) throw refuse();
    return data;
  }
  if (method !== 8) throw broken();
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    throw error.code === "ERR_BUFFER_TOO_LARGE" ? refuse() : broken();
  }
}
//# sourceMappingURL=unzip.js.map
