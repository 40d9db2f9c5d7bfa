import {
  type Cell,
  CLAIM_COLUMNS,
  DOCUMENT_COLUMNS,
  EDGE_COLUMNS,
  EVIDENCE_COLUMNS,
  NODE_COLUMNS,
  OBSERVATION_COLUMNS,
} from "./columns.js";
import { type ExportEdge, type ExportNetwork, type ExportRecord, piecesOf, type RecordWriter } from "./records.js";

/** What a spreadsheet would take for a formula or a command at the beginning of a cell, in both widths (OWASP ASVS 1.2.10). */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/u;
/** Excel takes a CSV for UTF-8 only where it begins with this. */
export const BOM = "\u{feff}";

/** A cell: text that a spreadsheet would run is held by an apostrophe, numbers stay; quoted as RFC 4180 has it. */
export function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const held = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(held) ? `"${held.replaceAll('"', '""')}"` : held;
}

/** A line of cells, ended as RFC 4180 has it. */
export function csvLine(values: readonly Cell[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

/** One table of the network: its head, and the rows that a record adds to it. */
export interface CsvTable {
  readonly name: "nodes" | "relations" | "claims" | "evidence" | "documents" | "observations";
  /** Which records have rows in it. */
  readonly of: readonly ExportRecord["is"][];
  readonly head: readonly string[];
  readonly rows: (record: ExportRecord) => readonly (readonly Cell[])[];
}

const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);
const claimsOf = (relation: ExportEdge) => (relation.claims ?? []).map((claim) => ({ ...claim, relation }));

/** All tables; rows of one point into another by its first column, the id. */
export const CSV_TABLES: readonly CsvTable[] = [
  {
    name: "nodes",
    of: ["node"],
    head: ["id", ...names(NODE_COLUMNS)],
    rows: (record) => (record.is === "node" ? [[record.node.id, ...NODE_COLUMNS.map(({ of }) => of(record.node))]] : []),
  },
  {
    name: "relations",
    of: ["relation"],
    head: ["id", "source", "target", ...names(EDGE_COLUMNS)],
    rows: (record) => {
      if (record.is !== "relation") return [];
      const { id, source, target } = record.relation;
      return [[id, source, target, ...EDGE_COLUMNS.map(({ of }) => of(record.relation))]];
    },
  },
  {
    name: "claims",
    of: ["relation"],
    head: ["id", "relation", "type", "source", "target", ...names(CLAIM_COLUMNS)],
    rows: (record) =>
      record.is !== "relation"
        ? []
        : claimsOf(record.relation).map(({ relation: { id, type, source, target }, ...claim }) => [
            ...[claim.id, id, type, source, target],
            ...CLAIM_COLUMNS.map(({ of }) => of(claim)),
          ]),
  },
  {
    name: "evidence",
    of: ["relation", "observation"],
    head: ["claim", "observation", ...names(EVIDENCE_COLUMNS)],
    rows: (record) => {
      const cells = (owner: readonly [claim: Cell, observation: Cell], evidence: ExportEdge["evidence"]) =>
        evidence.map((place) => [...owner, ...EVIDENCE_COLUMNS.map(({ of }) => of(place))]);
      if (record.is === "relation") return claimsOf(record.relation).flatMap(({ id, evidence }) => cells([id, null], evidence));
      return record.is === "observation" ? cells([null, record.observation.id], record.observation.evidence) : [];
    },
  },
  {
    name: "documents",
    of: ["document"],
    head: ["id", ...names(DOCUMENT_COLUMNS)],
    rows: (record) => (record.is === "document" ? [[record.document.id, ...DOCUMENT_COLUMNS.map(({ of }) => of(record.document))]] : []),
  },
  {
    name: "observations",
    of: ["observation"],
    head: ["id", ...names(OBSERVATION_COLUMNS)],
    rows: (record) =>
      record.is === "observation" ? [[record.observation.id, ...OBSERVATION_COLUMNS.map(({ of }) => of(record.observation))]] : [],
  },
];

/** Writes one of the tables, with a byte order mark before its head. */
export function csvWriter(table: CsvTable): RecordWriter {
  return {
    begin: () => BOM + csvLine(table.head),
    write: (record) => table.rows(record).map(csvLine).join(""),
    end: () => "",
  };
}

/** One table of a network, in pieces. */
export function csv(name: CsvTable["name"], network: ExportNetwork): Generator<string> {
  const table = CSV_TABLES.find((each) => each.name === name) as CsvTable;
  return piecesOf(csvWriter(table), network);
}
