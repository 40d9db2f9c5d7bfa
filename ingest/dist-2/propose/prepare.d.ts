import type { TextOptions } from "../document.js";
import type { Output } from "../progress.js";
import { type Input } from "./confirm.js";
import { Proposer } from "./proposer.js";
/** Characters that are sent in one run where the user does not say. */
export declare const DEFAULT_CHARACTERS = 1000000;
/** What a run is asked to do with a model. */
export interface ProposeOptions {
  readonly propose: boolean;
  /** Asks no leave. */
  readonly yes: boolean;
  readonly maxCharacters: number;
  readonly dryRun: boolean;
  /** What is read, and how. */
  readonly paths: readonly string[];
  readonly gazetteer: string;
  readonly texts: TextOptions;
}
interface Around {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  readonly input?: Input;
}
/** What a run has of models. */
export interface Prepared {
  readonly proposer: Proposer;
  /** What asking came to, in a user's words. */
  summary(): string[];
  close(): Promise<void>;
}
/**
 * Opens the journal of models' answers and, where a model is to be asked, shows what that comes to and asks leave. Throws an Error
 * where it cannot or may not be asked; then nothing has been sent.
 */
export declare function prepareProposals(options: ProposeOptions, around: Around): Promise<Prepared>;
//# sourceMappingURL=prepare.d.ts.map
