import { type TextOptions } from "../document.js";
import type { Gazetteer } from "../gazetteer.js";
import type { Journal } from "./journal.js";
/** What asking a model about some files comes to. */
export interface Cost {
  /** Documents of which something is asked. */
  readonly documents: number;
  readonly requests: number;
  /** Characters that are sent, with the instructions that go before each window. */
  readonly characters: number;
  /** Windows that have been answered before. */
  readonly answered: number;
}
/** Counts what a model would be asked, at most: what is refused when it is read is asked nothing. `method` is that model's, where it is known. */
export declare function survey(
  paths: readonly string[],
  gazetteer: Gazetteer,
  texts: TextOptions,
  journal: Journal,
  method: string | undefined,
): Promise<Cost>;
//# sourceMappingURL=survey.d.ts.map
