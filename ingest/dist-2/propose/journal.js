import { createReadStream, mkdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { isDocumentId, isMethod } from "@chengyu-atlas/model";
import { DEFAULT_FILE } from "@chengyu-atlas/store";
import { z } from "zod";
import { proposalSchema } from "./answer.js";

const NAME = ".atlas-propose.jsonl";
/** The journal's file: beside the database, or where the embedded one would be. */
export function journalFile(env) {
  const file = env["NEO4J_URI"] || env["ATLAS_DB"] === ":memory:" ? DEFAULT_FILE : env["ATLAS_DB"] || DEFAULT_FILE;
  return join(dirname(file), NAME);
}
/** One line of the journal: what a model proposed of one window, as far as it could be shown there. */
const entrySchema = z.strictObject({
  document: z.string().refine(isDocumentId),
  /** Hash of the window's text. */
  window: z.string().regex(/^[0-9a-f]{64}$/u),
  method: z.string().refine((method) => isMethod(method) && method.startsWith("model:")),
  proposals: z.array(proposalSchema),
});
/** All answers of models so far. Lines are only added, each when its answer is whole, so that nothing is asked twice. */
export class Journal {
  file;
  /** Lines that could not be read: what they answered is asked again. */
  unreadable = 0;
  #documents = new Map();
  #handle;
  constructor(file) {
    this.file = file;
  }
  /** The journal in `file`, empty where there is none. Throws an Error where it may not be read. */
  static async read(file) {
    const journal = new Journal(file);
    try {
      for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
        const entry = line === "" ? undefined : parsed(line);
        if (entry !== undefined) journal.#remember(entry);
        else if (line !== "") journal.unreadable += 1;
      }
    } catch (error) {
      if (error.code !== "ENOENT") throw cannot("read", file, error);
    }
    return journal;
  }
  /** Whether a model has answered about a window of a document. */
  has(document, window, method) {
    return this.#documents.get(document)?.answered.has(`${window} ${method}`) ?? false;
  }
  /** What models have proposed of a document, of any version of it. */
  of(document) {
    return this.#documents.get(document)?.proposals ?? [];
  }
  /** Adds an answer; it is on the disk when this resolves. */
  async add(entry) {
    try {
      this.#handle ??= await openToAdd(this.file);
      await this.#handle.appendFile(`${JSON.stringify(entry)}\n`);
      await this.#handle.datasync();
    } catch (error) {
      throw cannot("written", this.file, error);
    }
    this.#remember(entry);
  }
  async close() {
    await this.#handle?.close();
    this.#handle = undefined;
  }
  #remember({ document, window, method, proposals }) {
    const of = this.#documents.get(document) ?? { answered: new Set(), proposals: [] };
    this.#documents.set(document, of);
    of.answered.add(`${window} ${method}`);
    of.proposals.push(...proposals.map((proposal) => ({ proposal, method })));
  }
}
function parsed(line) {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
async function openToAdd(file) {
  mkdirSync(dirname(file), { recursive: true });
  const handle = await open(file, "a+");
  const { size } = await handle.stat();
  const last = Buffer.alloc(1);
  if (size > 0) await handle.read(last, 0, 1, size - 1);
  // a line that a power cut broke off is not to take the next one with it
  if (size > 0 && last.toString() !== "\n") await handle.appendFile("\n");
  return handle;
}
function cannot(be, file, error) {
  const { code, message } = error;
  return new Error(
    `${file}, which keeps what models answered, cannot be ${be} (${code ?? message}); correct its permissions or free space.`,
  );
}
//# sourceMappingURL=journal.js.map
