import { expect, it } from "vitest";
import { KEPT_LIMITS } from "../kept-queries.js";
import { dumped, type Subject } from "./suite.js";

/** Queries that are kept for short addresses. */
export function keptQueries({ store, fill }: Subject): void {
  const request = { query: "{ statistics { nodes } }", variables: '{"a": "重庆"}', show: "chart" } as const;

  it("should keep a query, and give it by an id that is always the same", async () => {
    const kept = await store().keepQuery(request);
    expect(kept).toEqual({ id: "b8db9d48f22e", ...request });
    expect(await store().keepQuery(request)).toEqual(kept);
    expect(await store().keptQuery(kept.id)).toEqual(kept);
    expect(await store().keptQuery("000000000000")).toBeUndefined();
  });

  it("should give another id for another query, variable or shape", async () => {
    const all = [request, { ...request, query: "{ __typename }" }, { ...request, variables: "" }, { ...request, show: "table" }];
    const ids = new Set<string>();
    for (const each of all) ids.add((await store().keepQuery(each)).id);
    expect(ids.size).toBe(all.length);
    expect((await store().keptQueries()).map(({ id }) => id)).toEqual([...ids].sort());
  });

  it.each([
    { query: "  " },
    { query: `{ a }${" ".repeat(KEPT_LIMITS.query)}` },
    { query: "{ a }", variables: "x".repeat(KEPT_LIMITS.variables + 1) },
    { query: "{ a\u0000 }" },
  ])("should refuse what is empty, too long or no text", async (odd) => {
    await expect(store().keepQuery(odd)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("should keep one where several keep the same at once", async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => store().keepQuery(request)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await store().keptQuery(all[0]?.id ?? "")).toEqual(all[0]);
  });

  it("should keep queries apart from the graph: in no dump, and whatever is withdrawn", async () => {
    await fill();
    const before = await dumped(store());
    const kept = await store().keepQuery(request);
    expect(await dumped(store())).toEqual(before);
    for (const { document } of await store().receipts()) await store().withdrawDocument(document);
    expect(await store().keptQuery(kept.id)).toEqual(kept);
  });
}
