/** The parts of a Word document with this body, in WordprocessingML. */
export declare function docxParts(body: string): Record<string, Uint8Array>;
/** A paragraph in WordprocessingML, with the style `Heading1` or none. */
export declare function paragraph(text: string, style?: "Heading1"): string;
/** A Word document with this body. */
export declare function docx(body: string): Uint8Array;
//# sourceMappingURL=office.d.ts.map
