/** A PDF with these pages, each a list of lines; its font is one of codes that a table translates into characters. */
export declare function pdf(pages: readonly (readonly string[])[], trailer?: string): Uint8Array;
//# sourceMappingURL=pdf.d.ts.map
