import { isUtf8 } from "node:buffer";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { refuseFile } from "./refusal.js";
/** Larger files are refused by their size alone, before a byte is read. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** The limit of record files, of which each byte takes about a hundred while it is read. Their texts may stand in files of their own. */
export const MAX_RECORD_BYTES = 8 * 1024 * 1024;
/** Longer lines are refused: no text for people has them, and every later step would pay for them. */
export const MAX_LINE_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;
/**
 * The text of a file: strict UTF-8 without byte order mark, line ends as `\n`.
 * Throws FileRefused, with place and reason, for anything else.
 */
export async function readText(file, maxBytes = MAX_FILE_BYTES) {
  const bytes = await readBytes(file, maxBytes);
  return decode(file, bytes);
}
/** The bytes of a regular file that is no larger than `maxBytes`; throws FileRefused. */
export async function readBytes(file, maxBytes) {
  // opened without waiting, so that a pipe with no writer is refused and not waited for
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch((error) => {
    throw refuseFile(file, openProblem(error));
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw refuseFile(file, "is no regular file");
    if (stat.size > maxBytes) throw refuseFile(file, `is ${megabytes(stat.size)} MB; the limit is ${megabytes(maxBytes)} MB`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
function openProblem({ code, message }) {
  if (code === "ENOENT") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "may not be read by this user";
  return `cannot be opened: ${message}`;
}
const megabytes = (bytes) => Math.ceil(bytes / (1024 * 1024));
/** Bytes as text; see `readText`. */
export function decode(file, bytes) {
  if (bytes.length === 0) throw refuseFile(file, "is empty");
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw refuseFile(file, "is in UTF-16; save it as UTF-8");
  }
  checkLines(file, bytes);
  if (!isUtf8(bytes)) {
    const offset = firstInvalid(bytes);
    throw refuseFile(file, `is no UTF-8: byte ${offset} (from 0) begins no character; save it as UTF-8`, lineAt(bytes, offset));
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw refuseFile(file, `is no text: byte ${nul} (from 0) is zero`, lineAt(bytes, nul));
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = bytes.toString("utf8", start);
  if (text.trim() === "") throw refuseFile(file, "is empty but for white space");
  // one form of line end, so that a checkout on another system brings the same graph
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
}
function checkLines(file, bytes) {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    if (end - start > MAX_LINE_BYTES) {
      throw refuseFile(file, `a line of ${megabytes(end - start)} MB; the limit is ${megabytes(MAX_LINE_BYTES)} MB`, line);
    }
    line += 1;
    start = end + 1;
  }
}
/** Offset of the first byte that begins no valid UTF-8 sequence. */
export function firstInvalid(bytes) {
  const at = (i) => bytes[i] ?? -1;
  const continues = (i) => (at(i) & 0xc0) === 0x80 && at(i) >= 0;
  let i = 0;
  while (i < bytes.length) {
    const b = at(i);
    let length = 1;
    if (b >= 0xc2 && b <= 0xdf) length = 2;
    else if (b >= 0xe0 && b <= 0xef) length = 3;
    else if (b >= 0xf0 && b <= 0xf4) length = 4;
    else if (b >= 0x80) return i;
    for (let k = 1; k < length; k++) if (!continues(i + k)) return i;
    // overlong forms, surrogates and code points past the last one
    const second = at(i + 1);
    if ((b === 0xe0 && second < 0xa0) || (b === 0xed && second > 0x9f) || (b === 0xf0 && second < 0x90) || (b === 0xf4 && second > 0x8f)) {
      return i;
    }
    i += length;
  }
  return bytes.length;
}
function lineAt(bytes, offset) {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) line += 1;
  return line;
}
//# sourceMappingURL=read.js.map
