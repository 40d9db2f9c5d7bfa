import type { DocumentPageQuery } from "../../api/documents.generated.js";

export type DocumentShown = NonNullable<DocumentPageQuery["document"]>;
/** A node that the document mentions. */
export type Mentioned = DocumentShown["mentions"][number];
