import { EDGE_COLUMNS, type ExportEdge, type ExportNode, NODE_COLUMNS } from "./records.js";

/** What a spreadsheet would take for a formula or a command at the beginning of a cell, in both widths (OWASP ASVS 1.2.10). */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/u;
/** Excel takes a CSV for UTF-8 only where it begins with this. */
export const BOM = "\u{feff}";

/** A cell: text that a spreadsheet would run is held by an apostrophe, numbers stay; quoted as RFC 4180 has it. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const held = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(held) ? `"${held.replaceAll('"', '""')}"` : held;
}

/** A line of cells, ended as RFC 4180 has it. */
export function csvLine(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

/** The nodes as a table that begins with a byte order mark, in pieces. */
export function* nodesCsv(nodes: Iterable<ExportNode>): Generator<string> {
  yield BOM + csvLine(["id", ...NODE_COLUMNS.map(({ name }) => name)]);
  for (const node of nodes) yield csvLine([node.id, ...NODE_COLUMNS.map(({ of }) => of(node))]);
}

/** The relations as a table that begins with a byte order mark, in pieces. */
export function* edgesCsv(edges: Iterable<ExportEdge>): Generator<string> {
  yield BOM + csvLine(["id", "source", "target", ...EDGE_COLUMNS.map(({ name }) => name)]);
  for (const edge of edges) yield csvLine([edge.id, edge.source, edge.target, ...EDGE_COLUMNS.map(({ of }) => of(edge))]);
}
