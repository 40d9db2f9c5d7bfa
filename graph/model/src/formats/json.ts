import { type ExportAbout, type ExportNetwork, type ExportRecord, piecesOf, type RecordWriter } from "./records.js";

/** Raise when a field changes its name or meaning; new fields may come at any time. */
export const JSON_VERSION = 1;

const LISTS = ["nodes", "relations", "documents", "observations"] as const;
const LIST_OF = { node: 0, relation: 1, document: 2, observation: 3 } as const satisfies Record<ExportRecord["is"], number>;

/** Writes one JSON document: what it is, then four lists, one record a line. `docs/api.md` says what each field means. */
export function jsonWriter({ title, asOf }: ExportAbout): RecordWriter {
  let at = -1;
  let first = true;
  /** Ends the list that is open and begins those up to `list`. */
  const reach = (list: number): string => {
    let text = "";
    for (; at < list; first = true) text += `${at < 0 ? "" : "\n]"},\n${JSON.stringify(LISTS[++at])}: [`;
    return text;
  };
  return {
    begin: () =>
      `{"format": "chengyu-atlas", "version": ${JSON_VERSION},\n"title": ${JSON.stringify(title)}, "asOf": ${JSON.stringify(asOf)}`,
    write: (record) => {
      const before = reach(LIST_OF[record.is]);
      const text = `${before}${first ? "" : ","}\n${JSON.stringify(contentOf(record))}`;
      first = false;
      return text;
    },
    end: () => `${reach(LISTS.length - 1)}\n]}\n`,
  };
}

function contentOf(record: ExportRecord): object {
  switch (record.is) {
    case "node":
      return record.node;
    case "relation":
      return record.relation;
    case "document":
      return record.document;
    case "observation":
      return record.observation;
  }
}

/** The network as JSON, in pieces. */
export function json(network: ExportNetwork): Generator<string> {
  return piecesOf(jsonWriter(network), network);
}
