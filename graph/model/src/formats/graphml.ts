import { type Cell, type Column, EDGE_COLUMNS, NODE_COLUMNS } from "./columns.js";
import { type ExportAbout, type ExportNetwork, piecesOf, type RecordWriter } from "./records.js";
import { xmlText } from "./xml.js";

const TYPES = { string: "string", integer: "long", double: "double", boolean: "boolean" } as const;

/** Writes GraphML. Relations are directed as the model directs them; signing reads both ways. */
export function graphmlWriter({ title, asOf }: ExportAbout): RecordWriter {
  const key = (of: "node" | "edge") => {
    const columns: readonly Pick<Column<never>, "name" | "type">[] = of === "node" ? NODE_COLUMNS : EDGE_COLUMNS;
    return columns.map(({ name, type }) => `  <key id="${of[0]}_${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`);
  };
  const data = (prefix: string, name: string, value: Cell) =>
    value === null ? "" : `      <data key="${prefix}_${name}">${xmlText(String(value))}</data>\n`;
  return {
    begin: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
        `  <desc>${xmlText([title, asOf].filter(Boolean).join(" "))}</desc>\n`,
        ...key("node"),
        ...key("edge"),
        '  <graph id="atlas" edgedefault="directed">\n',
      ].join(""),
    write: (record) => {
      if (record.is === "node") {
        const { node } = record;
        return `    <node id="${xmlText(node.id)}">\n${NODE_COLUMNS.map(({ name, of }) => data("n", name, of(node))).join("")}    </node>\n`;
      }
      if (record.is !== "relation") return "";
      const { relation: edge } = record;
      const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
      return `    <edge id="${xmlText(edge.id)}" ${ends}>\n${EDGE_COLUMNS.map(({ name, of }) => data("e", name, of(edge))).join("")}    </edge>\n`;
    },
    end: () => "  </graph>\n</graphml>\n",
  };
}

/** The network as GraphML, in pieces. */
export function graphml(network: ExportNetwork): Generator<string> {
  return piecesOf(graphmlWriter(network), network);
}
