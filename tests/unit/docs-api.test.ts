import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ingestPaths } from "@chengyu-atlas/ingest";
import { HTTP_STATUS, LIMITS, MOST, startServer } from "@chengyu-atlas/server";
import { openSqlite } from "@chengyu-atlas/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, scratch } from "../support/atlas.js";

const guide = readFileSync(join(ROOT, "docs/api.md"), "utf8");
const queries = [...guide.matchAll(/^### (.+)\n[\s\S]*?```graphql\n([\s\S]+?)```/gm)].map(([, title, query]) => ({
  title: title ?? "",
  query: query ?? "",
}));
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

  it("should be eight", () => {
    expect(queries).toHaveLength(8);
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
