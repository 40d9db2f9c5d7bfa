import type { Extraction } from "../reading/types.js";
import { type Endpoint } from "./endpoint.js";
import type { Journal } from "./journal.js";
import { type ProposedRelation } from "./judge.js";
/** A model that is asked about what the journal does not hold yet. */
export interface Asked {
  readonly endpoint: Endpoint;
  /** `model:NAME`, see `methodOf`. */
  readonly method: string;
  /** Told which window is asked about, and with nothing when a document is done. */
  readonly onWindow?: (words?: string) => void;
}
/** What models propose of a document, and which of its windows have no answer that could be read. */
export interface Proposed {
  readonly relations: readonly ProposedRelation[];
  readonly unread: readonly string[];
}
/**
 * Gives what models propose of documents: what the journal holds and, where one is asked, its answers about the rest. So a document
 * that is read again without a model keeps its proposals.
 */
export declare class Proposer {
  #private;
  private readonly journal;
  private readonly asked?;
  /** Windows answered in this run, and proposals of them that hold. */
  answered: number;
  held: number;
  /** Proposals that were refused in this run. */
  readonly refused: Map<"end" | "kinds" | "malformed" | "quote" | "same" | "title" | "unnamed", number>;
  private unreadInRow;
  constructor(journal: Journal, asked?: Asked | undefined);
  /** Throws EndpointStopped where the model cannot be asked on; then nothing of the document is written, and answers so far are kept. */
  propose(document: string, extraction: Extraction): Promise<Proposed>;
}
//# sourceMappingURL=proposer.d.ts.map
