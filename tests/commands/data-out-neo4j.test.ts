import { join } from "node:path";
import { type GraphStore, openStore } from "@chengyu-atlas/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningNeo4j, startNeo4j } from "../../scripts/lib/neo4j.mjs";
import { importIntoNeo4j } from "../../scripts/lib/neo4j-import.mjs";
import { runScript, scratch } from "../support/atlas.js";
import { emptyNeo4j, neo4jContent, neo4jSchemaNames } from "../support/neo4j-content.js";
import { oddNames } from "../support/odd-names.js";
import { oddRecords } from "../support/odd-records.js";

const place = scratch();
const sqlite = { ATLAS_DB: join(place.dir, "atlas.db") };
const folder = join(place.dir, "files");
const home = join(place.dir, "neo4j");
const INGEST = ["scripts/ingest.mjs", "seeds/documents"];
const digest = async (env: Readonly<Record<string, string>>) => (await runScript(["scripts/digest.mjs"], env)).out.trim();

/** Documents whose texts are odd, decisions of each kind, a saved view, a story and a kept query. */
async function addTo(store: GraphStore): Promise<void> {
  await store.writeDocument(oddNames());
  await store.writeDocument(oddRecords());
  const [proposed] = (await store.reviewQueue({}, { first: 1 })).items;
  if (proposed === undefined) throw new Error("nothing waits for review");
  await store.decide({ action: "reject", claims: [proposed.item.claim.id], note: '说明"\n' });
  await store.decide({ action: "merge", from: "institution:=HYPERLINK(1)", into: "institution:𬭸元素🚄研究院" });
  await store.decide({ action: "undo", decision: 1 });
  await store.saveView({ name: '视图"一"', address: "off=Place&cross=true" });
  await store.saveStory({ title: '故事"一"', steps: [{ title: "一", text: "两行\n话", address: "view=twin" }] });
  await store.keepQuery({ query: '{ search(text: "重庆") { totalCount } }' });
}

// the importer of our own jars, whatever Neo4j other tests use
const imported: { readonly said: string } | Error = await (async () => {
  const { code, err } = await runScript(INGEST, sqlite);
  if (code !== 0) return new Error(err);
  const store = await openStore(sqlite);
  await addTo(store).finally(() => store.close());
  const written = await runScript(["scripts/export.mjs", "--format", "neo4j-admin", "--out", folder], sqlite);
  if (written.code !== 0) return new Error(written.err);
  return importIntoNeo4j(folder, { home });
})().catch((error: Error) => error);
if (imported instanceof Error) {
  if (process.env["CI"] || !/java|mvn|Maven/iu.test(imported.message)) throw imported;
  console.error(`\n!!! the import into Neo4j SKIPPED, it is not to be had here: ${imported.message.split("\n")[0]}\n`);
}

describe.skipIf(imported instanceof Error)("files for neo4j-admin", () => {
  let neo4j: RunningNeo4j;
  let env: Readonly<Record<string, string>>;
  let ours: readonly string[];

  beforeAll(async () => {
    neo4j = await startNeo4j({ ephemeral: true, brief: true, docker: false, home });
    env = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
  });
  afterAll(async () => {
    await neo4j?.stop();
    place.remove();
  });

  it("should give the same digest on Neo4j, and be read as written: nothing is ingested twice", async () => {
    expect(await digest(env)).toBe(await digest(sqlite));
    expect((await neo4jSchemaNames(neo4j)).filter((name) => !name.endsWith(" ONLINE"))).toEqual([]);
    expect((await runScript(INGEST, env)).out).toMatch(/5 unchanged/);
    expect(await digest(env)).toBe(await digest(sqlite));
    ours = await neo4jContent(neo4j);
  });

  it("should be withdrawn from and decided on as what was written", async () => {
    for (const settings of [sqlite, env]) {
      const store = await openStore(settings);
      const [document = ""] = (await store.receipts()).map((receipt) => receipt.document);
      expect((await store.withdrawDocument(document)).found).toBe(true);
      expect((await store.withdrawDocument("odd-records")).found).toBe(true);
      await store.decide({ action: "undo", decision: 2 });
      expect((await store.savedViews()).map(({ name }) => name)).toEqual(['视图"一"']);
      await store.close();
    }
    expect(await digest(env)).toBe(await digest(sqlite));
  });

  it("should hold what the product itself writes, property by property", async () => {
    await emptyNeo4j(neo4j);
    expect((await runScript(INGEST, env)).code).toBe(0);
    const store = await openStore(env);
    await addTo(store).finally(() => store.close());
    const product = await neo4jContent(neo4j);
    const apart = (a: readonly string[], b: readonly string[]) => a.filter((line) => !b.includes(line) && !isDated(line));
    // a difference is told by its first lines: a database has thousands
    expect([apart(ours, product).slice(0, 3), apart(product, ours).slice(0, 3)]).toEqual([[], []]);
    const undated = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('["node",["IngestRun"]'));
    expect(undated(ours)).toHaveLength(undated(product).length);
  });
});

/** Decisions, saved views, stories and runs of the ingest bear the moment of their making. */
const isDated = (line: string) => /^\["node",\["(?:Decision|SavedView|Story|IngestRun)"\]/u.test(line);
