import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ROOT } from "../support/atlas.js";

/** A graph with places, as it was read from the product's own drawing. */
export interface PlacedGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

const SCRIPTS: Readonly<Record<string, string>> = {
  "/cytoscape.js": "cytoscape/dist/cytoscape.min.js",
  "/graphology.js": "graphology/dist/graphology.umd.min.js",
  "/sigma.js": "sigma/dist/sigma.min.js",
};

const page = (scripts: readonly string[], draw: string) => `<!doctype html><meta charset="utf-8">
<style>html,body,#stage{margin:0;height:100%}</style><div id="stage" data-testid="canvas"></div>
${scripts.map((name) => `<script src="${name}"></script>`).join("")}
<script type="module">
const graph = await (await fetch("/graph.json")).json();
const stage = document.getElementById("stage");
window.__draws = 0;
const drawn = () => { window.__draws += 1; window.__first ??= performance.now(); };
${draw}
</script>`;

/** Settings as one tunes the library for thousands of nodes: names by a threshold, no lines while the camera moves. */
const CYTOSCAPE = `
const elements = [
  ...graph.nodes.map(({ id, name, x, y, radius }) => ({ data: { id, name, radius }, position: { x, y } })),
  ...graph.edges.map(({ source, target }, i) => ({ data: { id: "e" + i, source, target } })),
];
const many = graph.edges.length > 10000;
const cy = cytoscape({
  container: stage, elements, layout: { name: "preset", fit: true, padding: 40 }, hideEdgesOnViewport: true, textureOnViewport: many,
  style: [
    { selector: "node", style: { width: "data(radius)", height: "data(radius)", label: "data(name)", "font-size": 12, "min-zoomed-font-size": 8, "background-color": "#1D56B0" } },
    { selector: "edge", style: { width: 1, "line-color": "#AEB6C1", "curve-style": "haystack" } },
  ],
});
cy.on("render", drawn);`;

const SIGMA = `
const network = new graphology.Graph({ multi: true });
for (const { id, name, x, y, radius } of graph.nodes) network.addNode(id, { label: name, x, y: -y, size: Math.max(1, radius / 5), color: "#1D56B0" });
for (const { source, target } of graph.edges) network.addEdge(source, target, { size: 0.6, color: "#AEB6C1" });
const renderer = new Sigma(network, stage, { hideEdgesOnMove: true, labelGridCellSize: 120, labelRenderedSizeThreshold: 0 });
renderer.on("afterRender", drawn);
drawn();`;

export interface Pages {
  readonly url: string;
  readonly close: () => void;
}

/** Serves one page for each library to measure against, all with the same graph at the same places. */
export async function servePages(graph: PlacedGraph): Promise<Pages> {
  const json = JSON.stringify(graph);
  const pages: Readonly<Record<string, string>> = {
    "/cytoscape": page(["/cytoscape.js"], CYTOSCAPE),
    "/sigma": page(["/graphology.js", "/sigma.js"], SIGMA),
  };
  const server: Server = createServer(({ url = "" }, response) => {
    const html = pages[url];
    const script = SCRIPTS[url];
    if (html) response.setHeader("content-type", "text/html; charset=utf-8").end(html);
    else if (script) response.setHeader("content-type", "text/javascript").end(readFileSync(join(ROOT, "node_modules", script)));
    else if (url === "/graph.json") response.setHeader("content-type", "application/json").end(json);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
