import { parseAnswer, Unreadable } from "./answer.js";
import { EndpointStopped } from "./endpoint.js";
import { judge } from "./judge.js";
import { messagesFor } from "./prompt.js";
import { windowsOf } from "./windows.js";

/** Windows in a row without a readable answer: then something is wrong with more than the windows. */
const MOST_UNREAD = 3;
/**
 * Gives what models propose of documents: what the journal holds and, where one is asked, its answers about the rest. So a document
 * that is read again without a model keeps its proposals.
 */
export class Proposer {
  journal;
  asked;
  /** Windows answered in this run, and proposals of them that hold. */
  answered = 0;
  held = 0;
  /** Proposals that were refused in this run. */
  refused = new Map();
  unreadInRow = 0;
  constructor(journal, asked) {
    this.journal = journal;
    this.asked = asked;
  }
  /** Throws EndpointStopped where the model cannot be asked on; then nothing of the document is written, and answers so far are kept. */
  async propose(document, extraction) {
    if (this.asked === undefined && this.journal.of(document).length === 0) return { relations: [], unread: [] };
    const windows = windowsOf(extraction);
    const unread = [];
    try {
      await this.#askAll(document, windows, extraction, unread);
    } finally {
      this.asked?.onWindow?.();
    }
    return { relations: this.#relations(document, windows, extraction), unread };
  }
  async #askAll(document, windows, extraction, unread) {
    for (const [i, window] of windows.entries()) {
      if (this.asked === undefined || this.journal.has(document, window.hash, this.asked.method)) continue;
      const where = `window ${i + 1} of ${windows.length}, from line ${lineOf(extraction, window)}`;
      this.asked.onWindow?.(`${document}: window ${i + 1} of ${windows.length} …`);
      try {
        await this.#ask(this.asked, document, window, extraction);
        this.unreadInRow = 0;
      } catch (error) {
        if (error instanceof EndpointStopped) throw new EndpointStopped(`${document}, ${where}: ${error.message}.`);
        if (!(error instanceof Unreadable)) throw error;
        unread.push(`${where}: the model's answer ${error.message}; the next run with --propose asks again`);
        this.unreadInRow += 1;
        if (this.unreadInRow === MOST_UNREAD) {
          throw new EndpointStopped(
            `${document}, ${where}: the model's last ${MOST_UNREAD} answers could not be read, this one ${error.message}. See that ATLAS_LLM_MODEL is a model that answers in JSON; where this document alone is at fault, read it without --propose.`,
          );
        }
      }
    }
  }
  async #ask({ endpoint, method }, document, window, extraction) {
    const { proposals, malformed } = parseAnswer(await endpoint.ask(messagesFor(window)));
    const held = proposals.filter((proposal) => {
      const judged = judge(proposal, window, extraction, method);
      if (typeof judged === "string") this.#refuse(judged);
      return typeof judged !== "string";
    });
    if (malformed > 0) this.#refuse("malformed", malformed);
    await this.journal.add({ document, window: window.hash, method, proposals: held });
    this.answered += 1;
    this.held += held.length;
  }
  #refuse(reason, times = 1) {
    this.refused.set(reason, (this.refused.get(reason) ?? 0) + times);
  }
  /** All that the journal holds of the document and that still stands in it: text, names and windows may have changed since. */
  #relations(document, windows, extraction) {
    return this.journal.of(document).flatMap(({ proposal, method }) => {
      for (const window of windows) {
        const judged = judge(proposal, window, extraction, method);
        if (typeof judged !== "string") return [judged];
      }
      return [];
    });
  }
}
/** Line of the source at which a window begins. */
function lineOf({ source, clean }, { pieces }) {
  const start = clean.origins[pieces[0]?.start ?? 0] ?? 0;
  return source.text.slice(0, start).split("\n").length;
}
//# sourceMappingURL=proposer.js.map
