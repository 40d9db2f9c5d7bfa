import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type GraphStore, openStore } from "@chengyu-atlas/store";
import { strFromU8, unzipSync } from "fflate";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Python, pythonWithNetworkx } from "../../scripts/lib/python.mjs";
import { type Atlas, ROOT, runScript, scratch, startAtlas } from "../support/atlas.js";
import { expectedGraph, inOrder, type PlainGraph } from "../support/expected-graph.js";
import { ask } from "../support/graphql.js";
import { oddNames } from "../support/odd-names.js";
import { oddRecords } from "../support/odd-records.js";

const run = promisify(execFile);
const place = scratch();
const env = { ATLAS_DB: join(place.dir, "atlas.db") };
const EXPORT = "scripts/export.mjs";

const python: Python | Error = await pythonWithNetworkx((line) => console.log(line)).catch((error: Error) => error);
if (python instanceof Error) {
  if (process.env["CI"]) throw python;
  console.error(`\n!!! reading GraphML back SKIPPED: ${python.message}\n`);
}

let store: GraphStore;
let expected: PlainGraph;
let atlas: Atlas;

beforeAll(async () => {
  expect((await runScript(["scripts/ingest.mjs", "seeds/documents"], env)).code).toBe(0);
  store = await openStore(env);
  await store.writeDocument(oddNames());
  await store.writeDocument(oddRecords());
  expected = inOrder(await expectedGraph(store));
  atlas = await startAtlas(env);
});
afterAll(async () => {
  await atlas?.stop();
  await store?.close();
  place.remove();
});

const get = async (query: string) => {
  const response = await fetch(`${atlas.url}/export?${query}`);
  expect(response.status).toBe(200);
  return response;
};

describe("graphs that other programs read back", () => {
  it.skipIf(python instanceof Error)("should be the graph of the store in networkx: nodes, edges and every attribute", async () => {
    if (python instanceof Error) return;
    const file = join(place.dir, "atlas.graphml");
    writeFileSync(file, await (await get("format=graphml")).text());
    const script = join(ROOT, "tests", "support", "read-graphml.py");
    const { stdout } = await run(python.python, [script, file], { env: python.env, maxBuffer: 1 << 28 });
    const { directed, ...graph } = JSON.parse(stdout) as PlainGraph & { readonly directed: boolean };
    expect(directed).toBe(true);
    expect(inOrder(graph)).toEqual(expected);
  });

  it("should be the graph of the store in graphology, with days for Gephi's timeline", async () => {
    const text = await (await get("format=gexf")).text();
    const graph = gexf.parse(MultiDirectedGraph, text, { allowUndeclaredAttributes: false });
    const nodes = graph.mapNodes((id, { label: _, ...attributes }) => ({ id, attributes }));
    const edges = graph.mapEdges((id, { label: _, ...attributes }, source, target) => ({ id, source, target, attributes }));
    expect(inOrder({ nodes, edges })).toEqual(expected);
    expect(text).toMatch(/validFrom" value="2019"/);
    expect(text).toMatch(/ start="2019-01-01" end="2024-12-31"/);
  });
});

describe("tables", () => {
  it("should hold each record once, join by id, and run in no spreadsheet", async () => {
    const bytes = new Uint8Array(await (await get("format=csv")).arrayBuffer());
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual([
      "README.en.txt",
      "README.zh.txt",
      "claims.csv",
      "documents.csv",
      "evidence.csv",
      "nodes.csv",
      "observations.csv",
      "relations.csv",
    ]);
    const table = (name: string) => {
      const text = strFromU8(files[`${name}.csv`] ?? new Uint8Array());
      expect(files[`${name}.csv`]?.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
      return records(text.replace(/^\ufeff/u, ""));
    };
    const [nodes, relations, claims, evidence, documents, observations] = (
      ["nodes", "relations", "claims", "evidence", "documents", "observations"] as const
    ).map(table) as [Rows, Rows, Rows, Rows, Rows, Rows];
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(expected.nodes.map(({ id }) => id)));
    expect([nodes.length, relations.length]).toEqual([expected.nodes.length, expected.edges.length]);
    expect(observations).toHaveLength(await store.countObservations({}));
    expect(documents).toHaveLength(await store.countDocuments({}));
    const ids = (rows: Rows) => new Set(rows.map(({ id }) => id));
    const [inRelations, inClaims, inDocuments, inObservations] = [ids(relations), ids(claims), ids(documents), ids(observations)];
    expect(claims.every(({ relation }) => inRelations.has(relation))).toBe(true);
    expect(evidence.every((row) => inClaims.has(row["claim"]) || inObservations.has(row["observation"]))).toBe(true);
    expect(evidence.every((row) => inDocuments.has(row["document"]))).toBe(true);
    for (const { document = "", start, end, quote } of evidence.slice(0, 50)) {
      const [text = ""] = await store.texts([document]);
      expect(held(text.slice(Number(start), Number(end)))).toBe(quote);
    }
    for (const row of [...nodes, ...relations, ...claims, ...evidence, ...documents, ...observations]) {
      for (const [name, cell] of Object.entries(row)) {
        if (!/^[-+]?\d+(\.\d+)?(e[+-]?\d+)?$/u.test(cell)) expect(`${name}: ${cell}`).not.toMatch(/^\w+: [=+\-@\t\r]/u);
      }
    }
    expect(nodes.find(({ id }) => id === "institution:=HYPERLINK(1)")?.["name"]).toBe("'=HYPERLINK(1)");
    expect(relations.map((row) => row["validFrom"])).toEqual(expect.arrayContaining(["2019", "2019-03", "2019-03-05"]));
    expect(strFromU8(files["README.zh.txt"] ?? new Uint8Array())).toContain("relations.csv");
  });

  it("should be a folder where the command is asked for one, and overwrite nothing", async () => {
    const folder = join(place.dir, "tables");
    expect(await runScript([EXPORT, "--format", "csv", "--out", folder], env)).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toHaveLength(8);
    const again = await runScript([EXPORT, "--format", "csv", "--out", folder], env);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/not empty/);
  });
});

type Rows = readonly Readonly<Record<string, string>>[];

const held = (text: string) => (/^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text);

/** Rows of RFC 4180 by the names of its head. */
function records(text: string): Rows {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}

describe("views and filters", () => {
  interface File {
    readonly asOf: string | null;
    readonly nodes: readonly { readonly id: string; readonly kind: string }[];
    readonly relations: readonly {
      readonly id: string;
      readonly type: string;
      readonly source: string;
      readonly target: string;
      readonly crossing: boolean;
    }[];
    readonly documents: readonly { readonly id: string }[];
  }
  const json = async (query: Readonly<Record<string, string>>): Promise<File> =>
    (await get(new URLSearchParams({ format: "json", ...query }).toString())).json() as Promise<File>;

  it("should hold to the filters and the day of an address, and leave out what no relation touches", async () => {
    const file = await json({ view: "twin", lay: "force", off: "Person,SIGNED_WITH", cross: "true", asof: "2022-12-31", cap: "600" });
    const { relations } = await ask<{ relations: { nodes: { id: string; source: { kind: string }; target: { kind: string } }[] } }>(
      atlas.url,
      `{ relations(first: 200, filter: { asOf: "2022-12-31", crossing: true, types: [CO_BUILT, FUNDED, SPUN_OFF_FROM, MEMBER_OF, PART_OF, ISSUED, LOCATED_IN, AFFILIATED_WITH, PARTICIPATED_IN] })
         { nodes { id source { kind } target { kind } } } }`,
    );
    const wanted = relations.nodes.filter(({ source, target }) => source.kind !== "Person" && target.kind !== "Person");
    expect(wanted.length).toBeGreaterThan(0);
    expect(file.relations.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
    expect(file.asOf).toBe("2022-12-31");
    const touched = new Set(file.relations.flatMap(({ source, target }) => [source, target]));
    expect(file.nodes.every(({ id, kind }) => kind !== "Person" && touched.has(id))).toBe(true);
  });

  it("should follow a figure: the node in focus, what was added and expanded, without what was hidden", async () => {
    const id = "institution:重庆大学";
    const [slice] = await store.relationsOf([id], {}, { first: 500 });
    const around = [...new Set([id, ...(slice?.items ?? []).map(({ item }) => item.other.id)])].sort();
    const ids = ({ nodes }: File) => nodes.map((each) => each.id).sort();
    expect(ids(await json({ v: `=${id}` }))).toEqual(around);
    const hidden = around.find((other) => other !== id) ?? "";
    expect(ids(await json({ v: `=${id}|-${hidden}` }))).toEqual(around.filter((other) => other !== hidden));
    const odd = "institution:𬭸元素🚄研究院";
    expect(ids(await json({ v: `=${id}|${odd}` }))).toEqual([...around, odd].sort());
    expect(ids(await json({ v: `=${id}|*2*${hidden}` })).length).toBeGreaterThan(around.length);
    expect(ids(await json({ v: `@${id}` }))).toEqual([id]);
  });

  it("should take the API's filters as JSON, and the same by the command, also for a saved view", async () => {
    const labs = await json({ nodes: JSON.stringify({ kinds: ["Lab"], regions: ["chongqing"] }) });
    expect(labs.nodes).toHaveLength(await store.countNodes({ kinds: ["Lab"], regions: ["chongqing"] }));
    const cited = new Set(labs.documents.map(({ id }) => id));
    expect(cited.size).toBeLessThanOrEqual(await store.countDocuments({}));
    await store.saveView({ name: "跨城", address: "off=Person&cross=true&view=twin" });
    const file = join(place.dir, "view.json");
    const { code, err } = await runScript([EXPORT, "--format", "json", "--view", "跨城", "--out", file], env);
    expect([code, err]).toEqual([0, expect.stringContaining("view.json")]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(await json({ off: "Person", cross: "true" }));
    const address = `${atlas.url}/?off=Person&cross=true&view=table`;
    const printed = await runScript([EXPORT, "--format", "json", "--view", address], env);
    expect(JSON.parse(printed.out)).toEqual(await json({ off: "Person", cross: "true" }));
  });

  it.each([
    [["--format", "xls"], /graphml, gexf, csv, json, jsonld, neo4j-admin/],
    [["--format", "csv"], /--out/],
    [["--format", "neo4j-admin", "--view", "cross=true", "--out", "x"], /whole graph/],
    [["--format", "json", "--view", "asof=2020"], /asof=2020/],
    [["--format", "json", "--nodes", '{"kind":["Lab"]}'], /kind/],
    [["--format", "json", "--view", "no such view"], /no saved view/],
  ])("should refuse %j in one line", async (args, words) => {
    const { code, err, out } = await runScript([EXPORT, ...args], env);
    expect([code, out]).toEqual([1, ""]);
    expect(err.trim().split("\n")).toEqual([expect.stringMatching(words)]);
    expect(existsSync(join(ROOT, "x"))).toBe(false);
  });
});
