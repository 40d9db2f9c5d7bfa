/** Larger files are refused by their size alone, before a byte is read. */
export declare const MAX_FILE_BYTES: number;
/** The limit of record files, of which each byte takes about a hundred while it is read. Their texts may stand in files of their own. */
export declare const MAX_RECORD_BYTES: number;
/** Longer lines are refused: no text for people has them, and every later step would pay for them. */
export declare const MAX_LINE_BYTES: number;
/**
 * The text of a file: strict UTF-8 without byte order mark, line ends as `\n`.
 * Throws FileRefused, with place and reason, for anything else.
 */
export declare function readText(file: string, maxBytes?: number): Promise<string>;
/** The bytes of a regular file that is no larger than `maxBytes`; throws FileRefused. */
export declare function readBytes(file: string, maxBytes: number): Promise<Buffer>;
/** Bytes as text; see `readText`. */
export declare function decode(file: string, bytes: Buffer): string;
/** Offset of the first byte that begins no valid UTF-8 sequence. */
export declare function firstInvalid(bytes: Uint8Array): number;
//# sourceMappingURL=read.d.ts.map
