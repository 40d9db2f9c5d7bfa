import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { type Draft, SHAPES, type Shape } from "./types.js";

/** So many characters of an address every browser, mail program and chat takes. */
export const ADDRESS_LIMIT = 8000;
/** An address may unfold to so many characters of query, which is more than the API takes. */
const UNFOLDED_LIMIT = 400_000;

/** What the part of the address after `#` names: a query, an example, or nothing. */
export type Named =
  | { readonly kind: "draft"; readonly draft: Draft }
  | { readonly kind: "example"; readonly id: string }
  | { readonly kind: "broken" }
  | { readonly kind: "none" };

/** The query, packed: `q=…`, with `&v=…` for its variables and `&show=…` for its shape within. */
export function writeHash({ query, variables, show }: Draft): string {
  const text = JSON.stringify([query, variables, show]);
  return `#q=${toBase64Url(deflateSync(strToU8(text), { level: 9 }))}`;
}

export const exampleHash = (id: string): string => `#example=${encodeURIComponent(id)}`;

export function readHash(hash: string): Named {
  const params = new URLSearchParams(hash.replace(/^#/u, ""));
  const packed = params.get("q");
  if (packed !== null) {
    const draft = unpack(packed);
    return draft ? { kind: "draft", draft } : { kind: "broken" };
  }
  const id = params.get("example");
  return id ? { kind: "example", id } : { kind: "none" };
}

function unpack(packed: string): Draft | null {
  try {
    const out = new Uint8Array(UNFOLDED_LIMIT);
    const [query, variables, show] = JSON.parse(strFromU8(inflateSync(fromBase64Url(packed), { out }))) as unknown[];
    if (typeof query !== "string" || typeof variables !== "string") return null;
    return { query, variables, show: isShape(show) ? show : null };
  } catch {
    return null;
  }
}

export const isShape = (value: unknown): value is Shape => SHAPES.some((shape) => shape === value);

function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
}

function fromBase64Url(text: string): Uint8Array {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
}
