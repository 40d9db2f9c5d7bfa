import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ingestPaths } from "@chengyu-atlas/ingest";
import { type DocumentBundle, nodeId, observationId } from "@chengyu-atlas/model";
import { type RunningServer, startServer } from "@chengyu-atlas/server";
import { type GraphStore, openStore } from "@chengyu-atlas/store";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningNeo4j, startNeo4j } from "../../scripts/lib/neo4j.mjs";
import { ROOT, scratch } from "../support/atlas.js";
import { ask } from "../support/graphql.js";
import { valuesAt, worked } from "../support/questions.js";

const place = scratch();
const home = join(place.dir, "neo4j");
const start = (settings: Readonly<Record<string, string>>) => startNeo4j({ ephemeral: true, keep: true, brief: true, home, settings });
const guide = readFileSync(join(ROOT, "docs/cypher.md"), "utf8");

// a database of its own, even where NEO4J_URI names one: this test fills it, and starts it anew
const first: RunningNeo4j | Error = await start({}).catch((error: Error) => error);
if (first instanceof Error) {
  if (process.env["CI"]) throw first;
  console.error(`\n!!! Cypher SKIPPED, Neo4j is not to be had here: ${first.message.split("\n")[0]}\n`);
}

const driverOf = ({ uri, user, password }: RunningNeo4j) =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const storeOf = ({ uri, user, password }: RunningNeo4j) => openStore({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
const sorted = (values: readonly unknown[]) => values.map(String).sort();

describe.skipIf(first instanceof Error)("docs/cypher.md", () => {
  let running = first as RunningNeo4j;
  let driver: Driver;
  let store: GraphStore;
  let server: RunningServer;

  async function open() {
    driver = driverOf(running);
    store = await storeOf(running);
    server = await startServer({ store, port: 0 });
  }
  async function close() {
    await server.close();
    await store.close();
    await driver.close();
    await running.stop();
  }
  beforeAll(async () => {
    await open();
    await ingestPaths({ store, paths: [join(ROOT, "seeds/documents")], gazetteer: join(ROOT, "seeds/gazetteer") });
  });
  afterAll(async () => {
    await close();
    place.remove();
  });

  it.each(worked())("should answer as GraphQL does: $id", async ({ cypher, graphql, variables = {}, same }) => {
    expect(guide).toContain(cypher.trim());
    const answer = await ask<unknown>(server.url, graphql, variables);
    const { records } = await driver.executeQuery(cypher, variables);
    expect(records.length).toBeGreaterThan(0);
    expect(Object.keys(same).length).toBeGreaterThan(0);
    for (const [path, column] of Object.entries(same)) {
      const told = valuesAt(answer, path);
      const found = column === "rows" ? [records.length] : records.flatMap((record) => record.get(column) as unknown);
      expect(told.length, path).toBeGreaterThan(0);
      expect(sorted(found.filter((value) => value !== null)), `${path} and ${column}`).toEqual(sorted(told));
    }
  });

  it("should cut quotes as the API does, also behind characters that are two code units", async () => {
    await store.writeDocument(beyondTheBasicPlane());
    const [, cypher = ""] = /### 引文[\s\S]*?```cypher\n([\s\S]+?)```/.exec(guide) ?? [];
    const all = cypher.replace("MATCH (c:Claim)", "MATCH (c:Observation)").replace(/LIMIT \d+/, "");
    const { records } = await driver.executeQuery(all);
    const told = await ask<unknown>(server.url, "{ observations(first: 200) { nodes { evidence { quote } } } }");
    const quotes = records.map((record) => record.get("quote") as string);
    expect(quotes).toContain("𠮷林区有企业8家");
    expect(sorted(quotes)).toEqual(sorted(valuesAt(told, "observations.nodes[].evidence[].quote")));
    await store.withdrawDocument("emoji");
  });

  it("should run the phrases for Bloom", async () => {
    const phrases = [...guide.matchAll(/^\| `.+` \| `(MATCH .+)` \|$/gm)].map(([, phrase]) => phrase ?? "");
    expect(phrases).toHaveLength(3);
    for (const phrase of phrases) {
      const { records } = await driver.executeQuery(phrase, { name: "重庆大学" });
      expect(records.length, phrase).toBeGreaterThan(0);
    }
  });

  it("should refuse writes in sessions that read", async () => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    await expect(session.run("CREATE (:Slip)")).rejects.toThrow(/read access mode/i);
    await session.close();
  });

  it("should refuse every write to a database that takes none, and the atlas should read it", async () => {
    await close();
    running = await start({ "server.databases.read_only": "neo4j" });
    await open();
    const { statistics } = await ask<{ statistics: { nodes: number } }>(server.url, "{ statistics { nodes } }");
    expect(statistics.nodes).toBeGreaterThan(200);
    await expect(driver.executeQuery("CREATE (:Slip)")).rejects.toThrow(/read.only/i);
    await expect(store.writeDocument(beyondTheBasicPlane())).rejects.toMatchObject({ code: "STORE_DENIED" });
  });
});

/** A document whose evidence stands behind an emoji and holds a rare character, both of two code units. */
function beyondTheBasicPlane(): DocumentBundle {
  const text = "🚀近年来，𠮷林区有企业8家。";
  const quote = "𠮷林区有企业8家";
  const subject = nodeId("Place", "𠮷林区");
  const said = { subject, measure: "企业数", value: 8, unit: "家", bound: "=" } as const;
  const start = text.indexOf(quote);
  return {
    document: { id: "emoji", type: "text", title: "近况" },
    text,
    mentions: [{ id: subject, kind: "Place", name: "𠮷林区", aliases: [], trust: 1 }],
    claims: [],
    observations: [{ ...said, id: observationId(said), evidence: [{ document: "emoji", start, end: start + quote.length }] }],
  };
}
