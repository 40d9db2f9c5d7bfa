import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KIND_NAMES } from "@chengyu-atlas/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PlainStore } from "../contract/plain/plain-store.js";
import { Chance, RANDOM_NODES, randomBundle } from "../contract/random.js";
import { pacer } from "../pace.js";
import { fold } from "../search/fold.js";
import { FoldedNames, NameIndex } from "../search/name-index.js";
import * as named from "../search/names.js";
import { Connection } from "./connection.js";
import { openSqlite } from "./open.js";
import { readNames } from "./read-names.js";
import { Records } from "./records.js";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-names-"));
  path = join(folder, "atlas.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file and the plain definition of the port, with the same documents in them. */
async function filled(seed: number): Promise<PlainStore> {
  const [store, plain, chance] = [await openSqlite(path), new PlainStore(), new Chance(seed)];
  for (let i = 0; i < 14; i++) {
    const bundle = randomBundle(chance, `d${i}`);
    for (const each of [store, plain]) await each.writeDocument(bundle);
  }
  await store.close();
  return plain;
}

/** Cities, of which some are in the graphs and one is not. */
const CITIES = ["place:成都市", "place:重庆市", "place:无"];

/** Every text of two to four characters in the names of nodes, and some that are in none. */
async function textsOf(plain: PlainStore): Promise<readonly string[]> {
  const nodes = await plain.nodes(RANDOM_NODES);
  const names = nodes.flatMap((node) => (node ? [node.name, ...node.aliases] : [])).map(fold);
  const parts = names.flatMap((name) => [...name].flatMap((_, at) => [2, 3, 4, name.length].map((size) => name.slice(at, at + size))));
  return [...new Set([...parts, "无此名", "大大大学"])].filter((text) => NameIndex.takes(text));
}

describe("names in memory", () => {
  it.each([1, 2, 3])("should answer as the port defines: graph %i", async (seed) => {
    const plain = await filled(seed);
    const [db, records] = [new Connection(path), new Records()];
    const names = await readNames(db, pacer());
    const read = (nodes: readonly number[]) => records.nodes(db, nodes);
    const texts = await textsOf(plain);
    expect(texts.length).toBeGreaterThan(20);
    for (const first of [0, 2, 100]) {
      for (const text of texts) {
        for (const query of [{ text }, { text, kinds: KIND_NAMES.slice(0, 3) }, { text, kinds: [] }]) {
          const hits = named.hitsIn(names, query, { first });
          const slice = named.sliceOfHits(hits, read(hits.map(({ node }) => node)), { first });
          expect(slice, text).toEqual(await plain.search(query, { first }));
          expect(named.countIn(names, query), text).toBe(await plain.countSearch(query));
        }
      }
      const kinds = [KIND_NAMES[seed % 3] ?? "Institution"];
      const cities = CITIES.map((city) => ({ kinds, cities: [city] }));
      const some = texts.flatMap((text) => [
        { kinds, text },
        { kinds, text, cities: CITIES },
      ]);
      for (const filter of [{ kinds }, ...cities, { kinds, cities: CITIES }, ...some]) {
        expect(named.countIn(names, filter)).toBe(await plain.countNodes(filter));
        for (const order of ["NAME", "DEGREE"] as const) {
          expect(named.isListOfNames(filter, order, { first })).toBe(true);
          const nodes = read(named.listIn(names, filter, order, { first }));
          expect(named.sliceOfList(nodes, order, { first }), JSON.stringify(filter)).toEqual(
            await plain.listNodes(filter, order, { first }),
          );
        }
      }
    }
    db.close();
  });

  it("should not be asked what they do not tell", () => {
    const page = { first: 20 };
    expect(named.isOfNames({ text: "重庆" }, page)).toBe(true);
    for (const text of ["重", "cq", "大 ", "", "——"]) expect(named.isOfNames({ text }, page)).toBe(false);
    expect(named.isOfNames({ text: "重庆", filter: { minDegree: 1 } }, page)).toBe(false);
    expect(named.isOfNames({ text: "重庆" }, { first: 20, after: "x" })).toBe(false);
    expect(named.isListOfNames({ kinds: ["Lab", "Park"], text: "重庆" }, "NAME", page)).toBe(false);
    expect(named.isListOfNames({ kinds: ["Lab"], text: "重庆", minDegree: 1 }, "NAME", page)).toBe(false);
    expect(named.isListOfNames({ kinds: ["Lab"], text: "重庆" }, ["NAME", "DEGREE"], page)).toBe(false);
    expect(named.isListOfNames({ kinds: ["Lab"], text: "重庆" }, "REGION", page)).toBe(false);
  });
});

describe("the index of names", () => {
  it("should tell names, beginnings and what is inside, each node once, in the order it was made in", async () => {
    const names = new FoldedNames();
    names.add(3, ["重庆大学", "重大", "chongqing"]);
    names.add(5, ["重庆", "重庆大学城"]);
    names.add(7, ["西南大学重庆分校"]);
    names.add(9, ["abc"]);
    const index = await NameIndex.of(names, [7, 5, 9, 3], pacer());
    expect(index.hits("重庆")).toEqual([[5], [3], [7]]);
    expect(index.hits("重庆大学")).toEqual([[3], [5], []]);
    expect(index.hits("大学")).toEqual([[], [], [7, 5, 3]]);
    expect(index.hits("庆大学城")).toEqual([[], [], [5]]);
    expect(index.hits("大学重大")).toEqual([[], [], []]);
    expect(index.candidates("庆大")).toEqual([5, 3]);
    expect(index.candidates("学重庆").filter((node) => index.has(node, "学重庆"))).toEqual([7]);
    expect(index.candidates("成都")).toEqual([]);
  });
});
