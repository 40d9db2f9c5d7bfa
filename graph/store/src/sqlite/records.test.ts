import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PlainStore } from "../contract/plain/plain-store.js";
import { Chance, RANDOM_NODES, randomBundle } from "../contract/random.js";
import type { GraphStore } from "../graph-store.js";
import { openSqlite } from "./open.js";

let folder: string;
let stores: GraphStore[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-records-"));
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<GraphStore> {
  const store = await openSqlite(join(folder, "atlas.db"));
  stores.push(store);
  return store;
}

/** What is answered from records that were read lately. */
const asked = async (store: GraphStore) => [
  await store.nodes(RANDOM_NODES),
  await store.relationsOf(RANDOM_NODES, {}, { first: 5 }),
  await store.relationsOf(RANDOM_NODES, { direction: "IN" }, { first: 5 }),
  await store.listNodes({ kinds: ["Institution"] }, "NAME", { first: 20 }),
  await store.listNodes({}, "NAME", { first: 7, backward: true }),
  await store.neighbourhood({ of: RANDOM_NODES.slice(0, 2), hops: 2, limit: 6 }),
];

describe("records read lately", () => {
  it.each([1, 2, 3])("should be those of the file as it is, whoever wrote: graph %i", async (seed) => {
    const [own, other, plain, chance] = [await open(), await open(), new PlainStore(), new Chance(seed)];
    for (let i = 0; i < 16; i++) {
      const bundle = randomBundle(chance, `d${chance.below(7)}`);
      await chance.of([own, other]).writeDocument(bundle);
      await plain.writeDocument(bundle);
      // the second time from memory
      const before = await asked(own);
      expect(before).toEqual(await asked(plain));
      expect(await asked(own)).toEqual(before);
    }
  });

  it("should be given to nobody who may change them", async () => {
    const store = await open();
    await store.writeDocument(randomBundle(new Chance(4), "d0"));
    const [node] = (await store.listNodes({}, "NAME", { first: 1 })).items;
    expect(Object.isFrozen(node?.item)).toBe(true);
  });
});
