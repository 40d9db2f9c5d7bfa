/** A kind of document that is read for its text. */
export type TextFormat = "txt" | "markdown" | "html" | "docx" | "pdf";
interface FormatSpec {
  readonly extensions: readonly string[];
  /** Larger files are refused by their size, before a byte is read. */
  readonly maxBytes: number;
}
/** The formats, with the size up to which each can be parsed within the limits of memory and time. */
export declare const FORMATS: Readonly<Record<TextFormat, FormatSpec>>;
/** Extensions of all files that `readSource` takes. */
export declare const TEXT_EXTENSIONS: readonly string[];
/** The format that a file's name says, or undefined. */
export declare function formatOf(file: string): TextFormat | undefined;
/** What a file is by its first bytes, where they tell. */
export declare function kindByContent(bytes: Uint8Array): string | undefined;
//# sourceMappingURL=formats.d.ts.map
