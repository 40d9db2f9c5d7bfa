import type { AddressQuery, ExportAbout } from "@chengyu-atlas/model";
import type { GraphReader } from "@chengyu-atlas/store";
import { choose } from "./chosen.js";
import { ExportRecords } from "./records.js";
import { readBaseIri, readSelection } from "./request.js";

/** An export that is ready to be written: what it is about, and its records. */
export interface OpenExport {
  readonly about: ExportAbout & { readonly base: string | undefined };
  readonly records: ExportRecords;
}

/** What an export is called. */
export const TITLE = "成渝创新图谱 · Chengyu Atlas";

/** Checks what is wanted; the answer then looks up which nodes it means. Throws INVALID_INPUT. */
export function readExport(address: AddressQuery): {
  readonly asOf: string | null;
  readonly open: (store: GraphReader) => Promise<OpenExport>;
} {
  const selection = readSelection(address);
  const base = readBaseIri(address.get("base"));
  const asOf = selection.edges.asOf ?? null;
  return {
    asOf,
    open: async (store) => ({ about: { title: TITLE, asOf, base }, records: new ExportRecords(store, await choose(store, selection)) }),
  };
}
