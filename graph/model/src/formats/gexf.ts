import { firstDay, lastDay } from "../partial-date.js";
import { type Cell, type Column, EDGE_COLUMNS, NODE_COLUMNS } from "./columns.js";
import { type ExportAbout, type ExportEdge, type ExportNetwork, piecesOf, type RecordWriter } from "./records.js";
import { xmlText } from "./xml.js";

const TYPES = { string: "string", integer: "long", double: "double", boolean: "boolean" } as const;

/**
 * Writes GEXF 1.3 for Gephi. The name is the label. A relation lasts from the first day on which it may have begun to the
 * last on which it may hold, for Gephi's timeline; what is known of its dates stands in its attributes.
 */
export function gexfWriter({ title, asOf }: ExportAbout): RecordWriter {
  let open: "nodes" | "edges" = "nodes";
  const toEdges = () => {
    if (open === "edges") return "";
    open = "edges";
    return "    </nodes>\n    <edges>\n";
  };
  const attributes = (of: "node" | "edge", columns: readonly Pick<Column<never>, "name" | "type">[]) =>
    [
      `    <attributes class="${of}" mode="static">\n`,
      ...columns.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`),
      "    </attributes>\n",
    ].join("");
  const value = (name: string, cell: Cell) => (cell === null ? "" : `<attvalue for="${name}" value="${xmlText(String(cell))}"/>`);
  return {
    begin: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n',
        `  <meta${asOf && asOf.length === 10 ? ` lastmodifieddate="${asOf}"` : ""}><creator>Chengyu Atlas</creator><description>${xmlText(title)}</description></meta>\n`,
        '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n',
        attributes("node", NODE_COLUMNS),
        attributes("edge", EDGE_COLUMNS),
        "    <nodes>\n",
      ].join(""),
    write: (record) => {
      if (record.is === "node") {
        const { node } = record;
        return `      <node id="${xmlText(node.id)}" label="${xmlText(node.name)}"><attvalues>${NODE_COLUMNS.map(({ name, of }) => value(name, of(node))).join("")}</attvalues></node>\n`;
      }
      if (record.is !== "relation") return "";
      const { relation: edge } = record;
      const head = `id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" label="${edge.type}"${lasting(edge)}`;
      return `${toEdges()}      <edge ${head}><attvalues>${EDGE_COLUMNS.map(({ name, of }) => value(name, of(edge))).join("")}</attvalues></edge>\n`;
    },
    end: () => `${toEdges()}    </edges>\n  </graph>\n</gexf>\n`,
  };
}

function lasting({ validFrom, validTo }: ExportEdge): string {
  return `${validFrom === null ? "" : ` start="${firstDay(validFrom)}"`}${validTo === null ? "" : ` end="${lastDay(validTo)}"`}`;
}

/** The network as GEXF, in pieces. */
export function gexf(network: ExportNetwork): Generator<string> {
  return piecesOf(gexfWriter(network), network);
}
