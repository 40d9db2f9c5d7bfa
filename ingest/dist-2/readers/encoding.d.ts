/** Encodings that can be asked for. */
export declare const ENCODINGS: readonly ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"];
export type Encoding = (typeof ENCODINGS)[number];
export declare function isEncoding(name: string): name is Encoding;
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether nothing in the file says so: it was told by trying. */
  readonly guessed: boolean;
}
declare const MARKS: readonly [
  readonly ["utf-8", readonly [239, 187, 191]],
  readonly ["utf-16le", readonly [255, 254]],
  readonly ["utf-16be", readonly [254, 255]],
];
/** The encoding whose byte order mark opens the bytes, if any does. */
export declare function markedEncoding(bytes: Uint8Array): (typeof MARKS)[number][0] | undefined;
/**
 * Bytes as text: in the encoding that is asked for, else that of the byte order mark, else UTF-8, else GB18030 if its characters are
 * those that Chinese texts are made of. Every decoding is strict; throws Unreadable where none fits.
 */
export declare function decodeText(bytes: Uint8Array, asked?: Encoding): Decoded;
/** What is said of a guess. */
export declare function noteOf({ encoding, guessed }: Decoded): readonly string[];
/** Bytes as text; `undefined` where any of them is no character of the encoding. */
export declare function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined;
//# sourceMappingURL=encoding.d.ts.map
