import { EDGE_COLUMNS, type ExportNetwork, NODE_COLUMNS } from "./records.js";
import { xmlText } from "./xml.js";

const TYPES = { string: "string", integer: "long", boolean: "boolean" } as const;

/** The network as GraphML, in pieces. Relations are directed as the model directs them; signing reads both ways. */
export function* graphml({ title, asOf, nodes, edges }: ExportNetwork): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `  <desc>${xmlText([title, asOf].filter(Boolean).join(" "))}</desc>\n`;
  for (const { name, type } of NODE_COLUMNS) yield `  <key id="n_${name}" for="node" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
  for (const { name, type } of EDGE_COLUMNS) yield `  <key id="e_${name}" for="edge" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
  yield '  <graph id="atlas" edgedefault="directed">\n';
  const data = (prefix: string, name: string, value: string | number | boolean | null) =>
    value === null ? "" : `      <data key="${prefix}_${name}">${xmlText(String(value))}</data>\n`;
  for (const node of nodes) {
    yield `    <node id="${xmlText(node.id)}">\n${NODE_COLUMNS.map(({ name, of }) => data("n", name, of(node))).join("")}    </node>\n`;
  }
  for (const edge of edges) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    yield `    <edge id="${xmlText(edge.id)}" ${ends}>\n${EDGE_COLUMNS.map(({ name, of }) => data("e", name, of(edge))).join("")}    </edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}
