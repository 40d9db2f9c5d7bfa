import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ingestPaths } from "@chengyu-atlas/ingest";
import { type Claim, claimId, type DocumentBundle, nodeId } from "@chengyu-atlas/model";
import { HTTP_STATUS, LIMITS, MOST, startServer } from "@chengyu-atlas/server";
import { openSqlite } from "@chengyu-atlas/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, scratch } from "../support/atlas.js";

const guide = readFileSync(join(ROOT, "docs/api.md"), "utf8");
const [reading = "", curating = ""] = guide.split("## 审核与修订");
const queries = [...reading.matchAll(/^### (.+)\n[\s\S]*?```graphql\n([\s\S]+?)```/gm)].map(([, title, query]) => ({
  title: title ?? "",
  query: query ?? "",
}));
const curation = [...curating.matchAll(/```graphql\n([\s\S]+?)```/g)].map(([, query]) => query ?? "");
const SEEDS = join(ROOT, "seeds/documents");

/** Lists in an answer that are empty: an example that shows nothing is no example. */
function emptyLists(value: unknown, path = "data"): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : value.flatMap((item, i) => emptyLists(item, `${path}[${i}]`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyLists(inner, `${path}.${key}`));
}

describe.runIf(existsSync(SEEDS))("the queries of docs/api.md", () => {
  const place = scratch();
  let url: string;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const store = await openSqlite(join(place.dir, "atlas.db"));
    await ingestPaths({ store, paths: [SEEDS], gazetteer: join(ROOT, "seeds/gazetteer") });
    const server = await startServer({ store, port: 0 });
    url = server.url;
    end = async () => {
      await server.close();
      await store.close();
      place.remove();
    };
  });
  afterAll(() => end());

  it("should be eight, and those of the workspace", () => {
    expect(queries).toHaveLength(16);
  });

  it.each(queries)("should answer on the sample: $title", async ({ query }) => {
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(answer.status).toBe(200);
    for (const [field, value] of Object.entries(data)) expect(value, field).not.toBeNull();
    expect(emptyLists(data)).toEqual([]);
  });
});

/** A document that proposes four claims, by two frames. */
function proposals(): DocumentBundle {
  const text = "四川大学与重庆大学签约。川大与电子科技大学签约。川大与重庆医科大学签约。重庆大学加入成渝联盟。";
  const names = ["四川大学", "重庆大学", "川大", "电子科技大学", "重庆医科大学", "成渝联盟"];
  const mentions = names.map((name) => ({ id: nodeId("Institution", name), kind: "Institution" as const, name, aliases: [], trust: 1 }));
  const claim = (relation: "SIGNED_WITH" | "MEMBER_OF", one: string, other: string, start: number): Claim => {
    const ends = { source: nodeId("Institution", one), target: nodeId("Institution", other) };
    const says = { relation, ...ends, status: "done", method: relation === "MEMBER_OF" ? "rule:member" : "rule:signing" } as const;
    return {
      ...says,
      id: claimId(says),
      state: "proposed",
      evidence: [{ document: "machine-2021", start, end: text.indexOf("。", start) + 1 }],
    };
  };
  return {
    document: { id: "machine-2021", type: "text", title: "待审" },
    text,
    mentions,
    claims: [
      claim("SIGNED_WITH", "四川大学", "重庆大学", 0),
      claim("SIGNED_WITH", "川大", "电子科技大学", 12),
      claim("SIGNED_WITH", "川大", "重庆医科大学", 24),
      claim("MEMBER_OF", "重庆大学", "成渝联盟", 36),
    ],
    observations: [],
  };
}

describe("the section on curation of docs/api.md", () => {
  it("should hold, one example after the other", async () => {
    const store = await openSqlite(":memory:");
    await store.writeDocument(proposals());
    const [id = "", ...more] = (await store.reviewQueue({}, { first: 10 })).items.map(({ item }) => item.claim.id);
    const [from, into] = ["institution:川大", "institution:四川大学"];
    const variables = { ids: more.slice(0, 1), others: more.slice(1, 2), id, from, into, documents: ["machine-2021"] };
    const editorToken = "token-of-the-editors";
    const server = await startServer({ store, port: 0, editorToken });
    expect(curation).toHaveLength(8);
    for (const query of curation) {
      const headers = { "content-type": "application/json", authorization: `Bearer ${editorToken}` };
      const answer = await fetch(`${server.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
      const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
      expect(errors, query).toBeUndefined();
      for (const [field, value] of Object.entries(data)) expect(value, field).not.toBeNull();
      if ("reviewQueue" in data) expect(emptyLists(data)).toEqual([]);
    }
    expect(await store.countDecisions({})).toBe(7);
    await server.close();
    await store.close();
  });
});

/** The rows of the guide's tables whose first cell is a name in code and whose second is a number. */
const rows = [...guide.matchAll(/^\| `([\w.]+)` *\| (\d+) *\|/gm)].map(([, name, value]) => [name ?? "", Number(value)] as const);
const isCode = (name: string) => /^[A-Z_]+$/.test(name);

describe("the tables of docs/api.md", () => {
  it("should give the limits that hold", () => {
    expect(rows.filter(([name]) => !isCode(name))).toEqual(Object.entries({ ...LIMITS, ...MOST }));
  });

  it("should give every code with its HTTP status", () => {
    expect(rows.filter(([name]) => isCode(name)).sort()).toEqual(Object.entries(HTTP_STATUS).sort());
  });
});
