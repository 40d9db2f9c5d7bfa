import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runScript, scratch, startAtlas } from "../support/atlas.js";

const START = ["scripts/start.mjs"];
let place: ReturnType<typeof scratch>;
beforeAll(() => {
  place = scratch();
});
afterAll(() => place.remove());

describe("npm start", () => {
  it("should load the sample into an empty file once and serve it again from there", async () => {
    const env = { ATLAS_DB: join(place.dir, "atlas.db") };
    const first = await startAtlas(env);
    const health = await (await fetch(`${first.url}/health`)).json();
    expect(health).toMatchObject({ status: "ok" });
    await first.stop();
    const second = await startAtlas(env);
    try {
      const answer = await fetch(`${second.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ statistics { nodes relations documents } }" }),
      });
      const { data } = (await answer.json()) as { data: { statistics: Record<string, number> } };
      expect(data.statistics["documents"]).toBe(5);
      expect(data.statistics["nodes"]).toBeGreaterThanOrEqual(265);
      expect(data.statistics["relations"]).toBeGreaterThanOrEqual(180);
    } finally {
      await second.stop();
    }
  });

  it("should say in one line what it takes where it is given another option", async () => {
    const { code, err } = await runScript([...START, "--strickt"], { ATLAS_DB: join(place.dir, "option.db") });
    expect(code).not.toBe(0);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("--strict");
  });

  it("should say in one line which port is in use and how to choose another", async () => {
    const taken = createServer();
    const port = await new Promise<number>((done) => {
      taken.listen(0, "127.0.0.1", () => done((taken.address() as { port: number }).port));
    });
    const { code, err } = await runScript(START, { ATLAS_DB: join(place.dir, "port.db"), PORT: String(port) });
    taken.close();
    expect(code).not.toBe(0);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(String(port));
    expect(err).toContain("PORT");
  });

  it("should say in one line that the database cannot be written and where it lies", async () => {
    const blocked = join(place.dir, "a-file");
    writeFileSync(blocked, "not a folder");
    const { code, err } = await runScript(START, { ATLAS_DB: join(blocked, "atlas.db") });
    expect(code).not.toBe(0);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(blocked);
    expect(err).toContain("ATLAS_DB");
  });

  it("should say in one line that a file is no database of the atlas", async () => {
    const other = join(place.dir, "other.db");
    writeFileSync(other, "this is a text, not a database".repeat(100));
    const { code, err } = await runScript(START, { ATLAS_DB: other });
    expect(code).not.toBe(0);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(other);
  });

  it("should say in one line that Neo4j cannot be reached", async () => {
    const { code, err } = await runScript(START, { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "x" });
    expect(code).not.toBe(0);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("bolt://127.0.0.1:9");
  });

  it("should refuse a port that is no port", async () => {
    const { code, err } = await runScript(START, { ATLAS_DB: join(place.dir, "nan.db"), PORT: "http" });
    expect(code).not.toBe(0);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("PORT");
  });

  it("should refuse a Node that is too old by name", async () => {
    const { code, err } = await runScript(["-e", 'import("./scripts/lib/prepare.mjs").then(({ requireNode }) => requireNode("18.20.4"))']);
    expect(code).not.toBe(0);
    expect(err).toContain("18.20.4");
    expect(err).toContain("20.19");
  });
});
