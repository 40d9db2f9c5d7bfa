import type { CleanText } from "../../reading/types.js";
import type { PlaceNames } from "./places.js";
import type { Mention, Scene } from "./scene.js";
/** Whom or what an indicator is about. */
export interface Subject {
  readonly name: string;
  /** The entity, where it is one. */
  readonly id?: string;
}
/** Whom an article speaks of, whatever the order of its paragraphs. */
export interface Cast {
  /** Who is named most, places aside. */
  readonly lead: Subject | undefined;
  readonly event: Subject | undefined;
  /** Who is named most of those whose full name has this ending: 区 for 全区 and 该区. */
  readonly ending: (last: string) => Subject | undefined;
}
export declare const subjectOf: ({ id, name }: Pick<Mention, "id" | "name">) => Subject;
/** Persons and papers own no figures. */
export declare const isOwner: ({ kind }: Mention) => boolean;
/** The casts of a document's articles, and its own city. */
export declare class Casts {
  #private;
  /** The paper's city, else the one that the document names most. */
  readonly city: Subject | undefined;
  constructor(clean: CleanText, scenes: readonly Scene[], places: PlaceNames);
  /** Whom an article speaks of. */
  of(article: number): Cast;
}
//# sourceMappingURL=cast.d.ts.map
