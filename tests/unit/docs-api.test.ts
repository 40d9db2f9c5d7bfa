import { execFile, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ingestPaths } from "@chengyu-atlas/ingest";
import { type Claim, claimId, type DocumentBundle, ERROR_CODES, type ErrorCode, nodeId } from "@chengyu-atlas/model";
import { API_CODES, HTTP_STATUS, LIMITS, MOST, startServer } from "@chengyu-atlas/server";
import { type IngestRun, ingestRunId, openSqlite } from "@chengyu-atlas/store";
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

/** The programs of the guide that end with a list or a table, `last`, of which more than five rows come. */
const programs = [...reading.concat(curating).matchAll(/```(python|r)\n([\s\S]+?)```/g)].flatMap(([, language, code = ""]) => {
  const last = ["table", "rows"].find((name) => new RegExp(`^${name}\\b.*(?:=|<-)`, "mu").test(code));
  return last === undefined ? [] : [{ language: language as "python" | "r", code, last, title: code.split("\n")[1] ?? "" }];
});
/** What runs a program, what must be there, and how the number of rows is printed. */
const RUNNERS = {
  python: ["python3", "-c", "import requests, pandas", (name: string) => `print(len(${name}))`],
  r: ["Rscript", "-e", "library(httr2)", (name: string) => `cat(nrow(${name}), fill = TRUE)`],
} as const;

/** Lists in an answer that are empty: an example that shows nothing is no example. */
function emptyLists(value: unknown, path = "data"): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : value.flatMap((item, i) => emptyLists(item, `${path}[${i}]`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyLists(inner, `${path}.${key}`));
}

/** A run that went on when a record was refused. */
const INGEST_RUN: IngestRun = {
  ...{ id: ingestRunId(), state: "running", file: "b.yaml" },
  ...{ startedAt: "2026-01-01T00:00:00.000Z", updatedAt: "2026-01-01T00:00:01.000Z" },
  files: { total: 2, done: 1, added: 1, changed: 0, unchanged: 0, refused: 0 },
  ...{ refusalCount: 1, refusals: [{ file: "a.yaml", line: 3, field: "claims[0].source", message: "no such node" }] },
};

describe.runIf(existsSync(SEEDS))("the queries of docs/api.md", () => {
  const place = scratch();
  let url: string;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const store = await openSqlite(join(place.dir, "atlas.db"));
    await ingestPaths({ store, paths: [SEEDS], gazetteer: join(ROOT, "seeds/gazetteer") });
    await store.keepIngestRun(INGEST_RUN);
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
    expect(queries).toHaveLength(20);
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

  it.for(programs)(
    "should be run by the $language that is here: $title",
    { timeout: 120_000 },
    async ({ language, code, last }, { skip }) => {
      const [command, flag, needs, print] = RUNNERS[language];
      if (spawnSync(command, [flag, needs]).status !== 0) return skip();
      const file = join(place.dir, "guide");
      writeFileSync(file, `${code.replaceAll("http://127.0.0.1:4000", url)}\n${print(last)}\n`);
      const { stdout } = await promisify(execFile)(command, [file], {
        env: { ...process.env, LC_ALL: "C.UTF-8", PYTHONIOENCODING: "utf-8" },
      });
      expect(Number(stdout.trim().split("\n").at(-1))).toBeGreaterThan(5);
    },
  );
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
    expect(curation).toHaveLength(10);
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

/** The rows of the guide's tables whose first cell is a name in code and whose second is a number, with others in brackets. */
const rows = [...guide.matchAll(/^\| `([\w.]+)` *\| (\d+)(?: \([\d, ]+\))? *\|/gm)].map(
  ([, name, value]) => [name ?? "", Number(value)] as const,
);
const isCode = (name: string) => /^[A-Z_]+$/.test(name);

describe("the tables of docs/api.md", () => {
  it("should give the limits that hold", () => {
    expect(rows.filter(([name]) => !isCode(name))).toEqual(Object.entries({ ...LIMITS, ...MOST }));
  });

  it("should give every code with its HTTP status", () => {
    expect(rows.filter(([name]) => isCode(name)).sort()).toEqual(Object.entries(HTTP_STATUS).sort());
  });

  const errors = [...guide.matchAll(/^\| `([A-Z_]+)` *\| ([\d (),]+?) *\| (.+?) *\| (.+?) *\|$/gm)].map((row) => row.slice(1) as string[]);

  it("should say of every code, in both languages, when it comes and what to do", () => {
    expect(errors.map(([code]) => code).sort()).toEqual(Object.keys(HTTP_STATUS).sort());
    for (const [code, , when = "", remedy = ""] of errors) {
      for (const said of [when, remedy]) expect(said, code).toMatch(/\p{Script=Han}.* · .*[a-z]{2}/u);
    }
  });

  it("should know every code of the model, and every one that a request is refused with", () => {
    const statuses = new Map(errors.map(([code = "", status = ""]) => [code, status.match(/\d+/g) ?? []] as const));
    for (const code of Object.keys(ERROR_CODES) as ErrorCode[]) expect([...statuses.keys()], code).toContain(API_CODES[code]);
    const http = readdirSync(join(ROOT, "server/src"), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.includes("testing"),
    );
    const refusals = http.flatMap((name) => [
      ...readFileSync(join(ROOT, "server/src", name), "utf8").matchAll(/(?:refuse\(\s*response,|\[)\s*(\d{3}),\s*"([A-Z_]+)"/g),
    ]);
    expect(refusals.length).toBeGreaterThan(10);
    for (const [text, status, code] of refusals) expect(statuses.get(code ?? ""), text).toContain(status);
  });
});
