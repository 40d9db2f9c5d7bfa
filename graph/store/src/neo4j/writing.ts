import { setImmediate } from "node:timers/promises";
import { AtlasError, type DocumentBundle } from "@chengyu-atlas/model";
import type { WriteReport } from "../graph-store.js";
import type { Connection } from "./connection.js";
import type { Journals } from "./journals.js";
import { toWrite, type Written, writeDocuments } from "./write.js";

/** Most documents in one transaction, and the records after which no more are taken into it. */
const DOCUMENTS = 16;
const RECORDS = 2000;

interface Waiting {
  readonly document: Written;
  readonly resolve: (report: WriteReport) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Documents that wait to be written. While one transaction runs the next ones gather, and are written together in the one
 * after it: nodes that all of them mention are locked, read and written once, and the engine ends one transaction. A document
 * is there as a whole or not at all, and reported only when it is there.
 */
export class Writing {
  #waiting: Waiting[] = [];
  #busy = false;

  constructor(
    private readonly connection: Connection,
    private readonly journals: Journals,
  ) {}

  async write(bundle: DocumentBundle): Promise<WriteReport> {
    const document = toWrite(bundle);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ document, resolve, reject });
      if (!this.#busy) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#busy = true;
    do {
      // whoever was told of a document may have the next one ready: the end of a transaction costs more than a wait for that
      await setImmediate();
      await this.#writeTogether(this.#next());
    } while (this.#waiting.length > 0);
    this.#busy = false;
  }

  /** The documents of the next transaction: each once, since two versions of one follow each other. */
  #next(): readonly Waiting[] {
    const group: Waiting[] = [];
    const keys = new Set<string>();
    let records = 0;
    for (const waiting of this.#waiting) {
      const { key, claims, mentions, bundle } = waiting.document.saying;
      if (group.length === DOCUMENTS || records >= RECORDS || keys.has(key)) break;
      keys.add(key);
      records += claims.length + mentions.length + bundle.observations.length;
      group.push(waiting);
    }
    this.#waiting = this.#waiting.slice(group.length);
    return group;
  }

  async #writeTogether(group: readonly Waiting[]): Promise<void> {
    try {
      const reports = await writeDocuments(
        this.connection,
        this.journals,
        group.map(({ document }) => document),
      );
      for (const [i, { resolve }] of group.entries()) resolve(reports[i] as WriteReport);
    } catch (error) {
      // what is wrong with one document is no other's: each is written by itself
      if (group.length > 1 && !isOfStore(error)) for (const one of group) await this.#writeTogether([one]);
      else for (const { reject } of group) reject(error);
    }
  }
}

function isOfStore(error: unknown): boolean {
  return error instanceof AtlasError && (error.code === "STORE_UNAVAILABLE" || error.code === "STORE_DENIED");
}
