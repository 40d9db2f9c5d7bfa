import { EDGE_COLUMNS, type ExportNetwork, NODE_COLUMNS } from "./records.js";
import { xmlText } from "./xml.js";

const TYPES = { string: "string", integer: "long", boolean: "boolean" } as const;

/** The network as GEXF 1.3, in pieces, for Gephi. The name is the label; dates stay text, since they are known only in part. */
export function* gexf({ title, asOf, nodes, edges }: ExportNetwork): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `  <meta${asOf && asOf.length === 10 ? ` lastmodifieddate="${asOf}"` : ""}><creator>Chengyu Atlas</creator><description>${xmlText(title)}</description></meta>\n`;
  yield '  <graph defaultedgetype="directed" mode="static">\n';
  for (const [of, columns] of [["node", NODE_COLUMNS] as const, ["edge", EDGE_COLUMNS] as const]) {
    yield `    <attributes class="${of}">\n`;
    for (const { name, type } of columns) yield `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`;
    yield "    </attributes>\n";
  }
  const value = (name: string, cell: string | number | boolean | null) =>
    cell === null ? "" : `<attvalue for="${name}" value="${xmlText(String(cell))}"/>`;
  yield "    <nodes>\n";
  for (const node of nodes) {
    yield `      <node id="${xmlText(node.id)}" label="${xmlText(node.name)}"><attvalues>${NODE_COLUMNS.map(({ name, of }) => value(name, of(node))).join("")}</attvalues></node>\n`;
  }
  yield "    </nodes>\n    <edges>\n";
  for (const edge of edges) {
    const head = `id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" label="${edge.type}"`;
    yield `      <edge ${head}><attvalues>${EDGE_COLUMNS.map(({ name, of }) => value(name, of(edge))).join("")}</attvalues></edge>\n`;
  }
  yield "    </edges>\n  </graph>\n</gexf>\n";
}
