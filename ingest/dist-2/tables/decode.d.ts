/** Encodings that a table may be in, by the names that a mapping gives them. */
export declare const ENCODINGS: readonly ["utf-8", "gb18030", "utf-16le", "utf-16be"];
export type Encoding = (typeof ENCODINGS)[number];
/** A text and the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the encoding was told by trying, and not by a mark in the file or by the user. */
  readonly guessed: boolean;
}
/**
 * The text of a csv file, line ends as `\n`. Encodings are told apart by strict decoding: a byte order mark, else
 * UTF-8, else GB18030. Throws FileRefused where the bytes are none of these, or no text.
 */
export declare function decodeTable(file: string, bytes: Buffer, asked?: Encoding): Decoded;
//# sourceMappingURL=decode.d.ts.map
