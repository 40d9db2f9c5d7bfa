import type { Kind } from "@chengyu-atlas/model";
import type { CleanText, Masthead, Recognition } from "../reading/types.js";
/** A clean text for tests: one paragraph per line, `# ` before a headline, sentences by their closing marks. */
export declare function passage(text: string, masthead?: Masthead): CleanText;
/** An entity for tests: its kind, its names, the fullest first, and words that stand for it wherever they are. */
export interface Named {
  readonly kind: Kind;
  readonly names: readonly string[];
  readonly pronouns?: readonly string[];
}
/** Finds given names in a clean text, the longest at each place, and words such as 该院 after the entity they stand for. */
export declare function recognised(clean: CleanText, named: readonly Named[]): Recognition;
//# sourceMappingURL=passage.d.ts.map
