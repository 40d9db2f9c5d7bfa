import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningNeo4j, startNeo4j } from "../../scripts/lib/neo4j.mjs";
import { runScript, scratch, startAtlas } from "../support/atlas.js";
import { ask } from "../support/graphql.js";

const place = scratch();
const sqlite = { ATLAS_DB: join(place.dir, "atlas.db") };
const INGEST = ["scripts/ingest.mjs", "seeds/documents"];

// a database of its own, even where NEO4J_URI names one: this test fills it
const neo4j: RunningNeo4j | Error = await startNeo4j({ ephemeral: true, brief: true }).catch((error: Error) => error);
if (neo4j instanceof Error) {
  if (process.env["CI"]) throw neo4j;
  console.error(`\n!!! both engines SKIPPED, Neo4j is not to be had here: ${neo4j.message.split("\n")[0]}\n`);
}

describe.skipIf(neo4j instanceof Error)("the sample network on both engines", () => {
  const env = neo4j instanceof Error ? {} : { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
  const digest = async (settings: Readonly<Record<string, string>>) => (await runScript(["scripts/digest.mjs"], settings)).out.trim();
  let first: string;

  beforeAll(async () => {
    expect((await runScript(INGEST, sqlite)).code).toBe(0);
    first = await digest(sqlite);
  });
  afterAll(async () => {
    if (!(neo4j instanceof Error)) await neo4j.stop();
    place.remove();
  });

  it("should have one digest, on either engine and after ingesting again", async () => {
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect((await runScript(INGEST, sqlite)).out).toMatch(/5 unchanged/);
    expect(await digest(sqlite)).toBe(first);
    expect((await runScript(INGEST, env)).code).toBe(0);
    expect(await digest(env)).toBe(first);
    expect((await runScript(INGEST, env)).out).toMatch(/5 unchanged/);
    expect(await digest(env)).toBe(first);
  });

  it("should answer alike from both", async () => {
    const questions = [
      "{ statistics { nodes relations documents observations crossing inside byYear { year count planned } byCity { city { id } count } } }",
      '{ search(text: "科学城", first: 50) { totalCount nodes { id degree } } }',
      "{ relations(first: 60) { totalCount edges { node { id status validFrom claims { id evidence { quote } } } } } }",
      "{ observations(first: 200) { nodes { id value } } }",
      '{ paths(from: "institution:电子科技大学", to: "institution:遂宁市政府", maxHops: 6) { nodes { id } edges { id } } }',
      "{ institutions { aggregate { count degree { average } groups(by: [CITY, SUBTYPE]) { totalCount nodes { count keys { value label } } } } } }",
      '{ relations(asOf: "2020-12-31") { aggregate { count validFrom { min max } groups(by: [TYPE, MONTH, CROSSING]) { nodes { count keys { label } } } } } }',
      "{ observations { aggregate { values { unit count bounded sum min max } } } documents { aggregate { groups(by: [PUBLICATION]) { nodes { count } } } } }",
      "{ statistics { eiIndex tripleHelix { pairs { pair count } built { total one two three } byYear { year relations } } brokers { nodes { node { id } cuts } } } }",
      // each was ingested into twice
      "{ ingestRuns { state file files { total done added changed unchanged refused } refusalCount } }",
    ];
    const answers: unknown[] = [];
    for (const settings of [sqlite, env]) {
      const atlas = await startAtlas(settings);
      const told: unknown[] = [];
      for (const question of questions) told.push(await ask(atlas.url, question));
      answers.push(told);
      await atlas.stop();
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(JSON.stringify(answers[0])).toContain("重庆大学");
  });

  it("should refuse a wrong password in one line", async () => {
    const { code, err } = await runScript(["scripts/start.mjs"], { ...env, NEO4J_PASSWORD: "wrong" });
    expect(code).not.toBe(0);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("NEO4J_PASSWORD");
  });
});
