import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** JSON with keys sorted and absent or undefined fields left out, so that equal records are equal text. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  let text = "";
  if (Array.isArray(value)) {
    // what has no fields has no order of them; ids are hashes of such lists
    if (value.every((item) => item === null || typeof item !== "object")) return JSON.stringify(value);
    for (const item of value) text += text === "" ? canonicalJson(item) : `,${canonicalJson(item)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}

/** SHA-256 of `text` in UTF-8, as 64 hex digits. */
export function sha256Hex(text: string): string {
  return nativeSha256?.(text) ?? bytesToHex(sha256(utf8ToBytes(text)));
}

interface NodeLike {
  readonly process?: { readonly getBuiltinModule?: (name: string) => Crypto | undefined };
}
interface Crypto {
  readonly hash?: (algorithm: "sha256", text: string) => string;
  readonly createHash: (name: "sha256") => Hash;
}
interface Hash {
  update(text: string, encoding: "utf8"): Hash;
  digest(encoding: "hex"): string;
}

/** Node's own, where there is one: every claim of an ingest is hashed, and it takes a tenth of the time. */
const nativeSha256 = ((): ((text: string) => string) | undefined => {
  const crypto = (globalThis as NodeLike).process?.getBuiltinModule?.("node:crypto");
  const { hash } = crypto ?? {};
  if (hash) return (text) => hash("sha256", text);
  return crypto && ((text) => crypto.createHash("sha256").update(text, "utf8").digest("hex"));
})();

/**
 * Order of strings by code point, the same in every engine and locale. JavaScript's `<` compares UTF-16 units,
 * which differs from UTF-8 order above U+FFFF; names of chemical elements and rare characters are there.
 */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const xs = x >= 0xd800 && x <= 0xdfff;
    const ys = y >= 0xd800 && y <= 0xdfff;
    if (xs === ys) return x - y;
    return xs ? 1 : -1;
  }
  return a.length - b.length;
}
