import { setImmediate } from "node:timers/promises";
import type { Evidence, ExportEvidence } from "@chengyu-atlas/model";
import type { GraphReader, StoredDocument } from "@chengyu-atlas/store";

/** Characters of texts that are held at a time: relations that follow each other come from documents all over. */
const HELD = 24_000_000;
/** Documents, and characters of their texts, that are read in one stretch. */
const STEP = 50;
const STRETCH = 500_000;

interface Held {
  readonly document: StoredDocument;
  readonly text: string;
}

/** Documents and their texts, the latest of them kept, for quotes to be cut from. */
export class Sources {
  readonly #held = new Map<string, Held>();
  #characters = 0;

  constructor(private readonly store: Pick<GraphReader, "documents" | "texts">) {}

  /** What makes these places quotes. Names their documents in `cited`. */
  async of(places: readonly Evidence[], cited: Set<string>): Promise<(place: Evidence) => ExportEvidence> {
    const wanted = new Set(places.map(({ document }) => document));
    const here = new Map<string, Held>();
    const missing: string[] = [];
    for (const id of wanted) {
      cited.add(id);
      const held = this.#held.get(id);
      if (held === undefined) missing.push(id);
      else {
        here.set(id, held);
        // the latest stand last
        this.#held.delete(id);
        this.#held.set(id, held);
      }
    }
    for (let at = 0; at < missing.length; at += STEP) await this.#read(missing.slice(at, at + STEP), here);
    return ({ document: id, start, end, locator }) => {
      const { document, text } = here.get(id) ?? {};
      return {
        ...{ quote: text?.slice(start, end) ?? "", document: id, title: document?.title ?? "" },
        ...{ publication: document?.publication ?? null, publishedOn: document?.publishedOn ?? null },
        ...{ locator: locator ?? null, start, end },
      };
    };
  }

  async #read(ids: readonly string[], here: Map<string, Held>): Promise<void> {
    const documents = (await this.store.documents(ids)).filter((document) => document !== undefined);
    for (const some of inStretches(documents)) {
      const texts = await this.store.texts(some.map(({ id }) => id));
      for (const [i, document] of some.entries()) {
        const held = { document, text: texts[i] ?? "" };
        here.set(document.id, held);
        this.#held.set(document.id, held);
        this.#characters += held.text.length;
      }
      await setImmediate();
    }
    for (const [id, { text }] of this.#held) {
      if (this.#characters <= HELD) break;
      this.#held.delete(id);
      this.#characters -= text.length;
    }
  }
}

/** Documents in runs whose texts are short enough together; a long one stands alone. */
function inStretches(documents: readonly StoredDocument[]): readonly (readonly StoredDocument[])[] {
  const runs: StoredDocument[][] = [];
  let room = 0;
  for (const document of documents) {
    if (room < document.length) {
      runs.push([]);
      room = STRETCH;
    }
    runs.at(-1)?.push(document);
    room -= document.length;
  }
  return runs;
}
