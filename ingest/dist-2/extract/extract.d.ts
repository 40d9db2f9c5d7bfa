import type { Gazetteer } from "../gazetteer.js";
import type { Extraction, Masthead, SourceText } from "../reading/types.js";
/** What a user says of documents that do not say it themselves. */
export type Told = Pick<Masthead, "issued" | "publication" | "city" | "title">;
/** The steps of a reading, in their order. */
export type Step = "clean" | "recognise" | "relate" | "values";
/**
 * Reads a text: what it names, what it states of them, and what it measures. `told` is asked where its head is silent, `onStep` is
 * told when a step has ended.
 */
export declare function extract(source: SourceText, gazetteer: Gazetteer, told?: Told, onStep?: (step: Step) => void): Extraction;
//# sourceMappingURL=extract.d.ts.map
