import { expect, it } from "vitest";
import type { Connection } from "./connection.js";
import { Newest, NodeCache } from "./node-cache.js";

const node = (id: string) => ({ seq: 1, id, region: undefined, wordings: new Map(), origins: 0 });
/** A file that holds nothing: what is found is in memory. */
const empty = { all: () => [] } as unknown as Connection;

it("should keep the values added last, and no more than it may", () => {
  const newest = new Newest<number>(100);
  for (let i = 0; i < 1050; i++) newest.add(`${i}`, i);
  newest.delete("1000");
  newest.add("1050", 1050);
  expect(newest.size).toBe(99);
  expect([newest.get("950"), newest.get("951"), newest.get("1000"), newest.get("1050")]).toEqual([undefined, 951, undefined, 1050]);
});

it("should keep nodes that were met again when many others were made, and let go those met once", () => {
  const cache = new NodeCache();
  for (const id of ["institution:甲", "institution:乙"]) cache.add(node(id));
  cache.find(empty, ["institution:甲"]);
  for (let i = 0; i < 20_000; i++) cache.add(node(`institution:${i}`));
  expect([...cache.find(empty, ["institution:甲", "institution:乙"]).keys()]).toEqual(["institution:甲"]);
});

it("should drop a node wherever it is kept", () => {
  const cache = new NodeCache();
  cache.add(node("institution:甲"));
  cache.find(empty, ["institution:甲"]);
  cache.drop("institution:甲");
  expect(cache.find(empty, ["institution:甲"]).size).toBe(0);
});
