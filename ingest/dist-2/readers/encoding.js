import { isUtf8 } from "node:buffer";
import { firstInvalid } from "../read.js";
import { Unreadable } from "./parsed.js";
/** Encodings that can be asked for. */
export const ENCODINGS = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"];
export function isEncoding(name) {
  return ENCODINGS.includes(name);
}
const MARKS = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** The encoding whose byte order mark opens the bytes, if any does. */
export function markedEncoding(bytes) {
  return MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}
const ADVICE = `save it as UTF-8, or say which of ${ENCODINGS.join(", ")} it is`;
/**
 * Bytes as text: in the encoding that is asked for, else that of the byte order mark, else UTF-8, else GB18030 if its characters are
 * those that Chinese texts are made of. Every decoding is strict; throws Unreadable where none fits.
 */
export function decodeText(bytes, asked) {
  const wanted = asked ?? markedEncoding(bytes);
  if (wanted !== undefined) return { text: checked(strictly(bytes, wanted)), encoding: wanted, guessed: false };
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new Unreadable(`is no text: byte ${nul} (from 0) is zero; if it is UTF-16 without a byte order mark, say so`);
  if (isUtf8(bytes)) return { text: checked(strictly(bytes, "utf-8")), encoding: "utf-8", guessed: false };
  const text = decodeStrictly(bytes, "gb18030");
  if (text !== undefined && looksChinese(text)) return { text: checked(text), encoding: "gb18030", guessed: true };
  throw new Unreadable(`is neither UTF-8 (byte ${firstInvalid(bytes)} from 0 begins no character) nor Chinese text in GB18030; ${ADVICE}`);
}
/** What is said of a guess. */
export function noteOf({ encoding, guessed }) {
  return guessed ? [`encoding guessed: ${encoding.toUpperCase()}`] : [];
}
function strictly(bytes, encoding) {
  const text = decodeStrictly(bytes, encoding);
  if (text === undefined) throw new Unreadable(`is no valid ${encoding.toUpperCase()}; ${ADVICE}`);
  return text;
}
/** Bytes as text; `undefined` where any of them is no character of the encoding. */
export function decodeStrictly(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
/** The text with one form of line end, if it is text at all. */
function checked(text) {
  if (text.trim() === "") throw new Unreadable("is empty but for white space");
  const sample = text.slice(0, 100_000);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d) controls += 1;
  }
  if (controls > 2 + sample.length / 1000) throw new Unreadable("is no text: it is full of control characters");
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
}
/** Level 1 of GB 2312, the characters that make up nearly all of a simplified text, with the marks and widths beside them. */
const COMMON = commonCharacters();
const COMMON_SHARE = 0.85;
function commonCharacters() {
  const bytes = [];
  const rows = (from, to) => {
    for (let row = from; row <= to; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  };
  rows(0xa1, 0xa3);
  rows(0xb0, 0xd7);
  return new Set(new TextDecoder("gb18030").decode(Uint8Array.from(bytes)));
}
/** Whether what is not ASCII is mostly of the common characters; other encodings read as GB18030 give rare ones. */
function looksChinese(text) {
  let common = 0;
  let others = 0;
  for (const character of text.slice(0, 50_000)) {
    if (character.charCodeAt(0) < 0x80) continue;
    if (COMMON.has(character)) common += 1;
    else others += 1;
  }
  return common > 0 && common >= COMMON_SHARE * (common + others);
}
//# sourceMappingURL=encoding.js.map
