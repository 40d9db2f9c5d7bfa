import { type StoreEnvironment } from "@chengyu-atlas/store";
import { z } from "zod";
import { type Proposal } from "./answer.js";
/** The journal's file: beside the database, or where the embedded one would be. */
export declare function journalFile(env: StoreEnvironment): string;
/** One line of the journal: what a model proposed of one window, as far as it could be shown there. */
declare const entrySchema: z.ZodObject<
  {
    document: z.ZodString & z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>;
    window: z.ZodString;
    method: z.ZodString;
    proposals: z.ZodArray<z.ZodType<Proposal, unknown, z.core.$ZodTypeInternals<Proposal, unknown>>>;
  },
  z.core.$strict
>;
export type Entry = z.infer<typeof entrySchema>;
/** A proposal and the model that made it. */
export interface Remembered {
  readonly proposal: Proposal;
  readonly method: string;
}
/** All answers of models so far. Lines are only added, each when its answer is whole, so that nothing is asked twice. */
export declare class Journal {
  #private;
  readonly file: string;
  /** Lines that could not be read: what they answered is asked again. */
  unreadable: number;
  private constructor();
  /** The journal in `file`, empty where there is none. Throws an Error where it may not be read. */
  static read(file: string): Promise<Journal>;
  /** Whether a model has answered about a window of a document. */
  has(document: string, window: string, method: string): boolean;
  /** What models have proposed of a document, of any version of it. */
  of(document: string): readonly Remembered[];
  /** Adds an answer; it is on the disk when this resolves. */
  add(entry: Entry): Promise<void>;
  close(): Promise<void>;
}
//# sourceMappingURL=journal.d.ts.map
