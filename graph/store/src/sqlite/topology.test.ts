import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PlainStore } from "../contract/plain/plain-store.js";
import { Chance, RANDOM_NODES, randomBundle } from "../contract/random.js";
import { pacer } from "../pace.js";
import { Connection } from "./connection.js";
import { InMemory } from "./in-memory.js";
import { openSqlite } from "./open.js";
import { type OrderedTopology, readTopology } from "./ordered-topology.js";
import { Records } from "./records.js";
import { neighbourhoodIn, pathsIn, relationsIn } from "./topology-reads.js";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-topology-"));
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
  await plain.withdrawDocument("d3");
  await store.withdrawDocument("d3");
  await store.close();
  return plain;
}

describe("the topology of a file", () => {
  it.each([1, 2, 3, 4, 5, 6])("should answer as the port defines: graph %i", async (seed) => {
    const plain = await filled(seed);
    const db = new Connection(path);
    const topology = await readTopology(db, pacer());
    const hand = { db, records: new Records(), version: 0 };
    for (const from of RANDOM_NODES) {
      for (const to of RANDOM_NODES) {
        for (const limit of [1, 7]) {
          const query = { from, to, maxHops: 1 + (seed % 5), limit };
          expect(pathsIn(hand, topology, query), `${from} to ${to}`).toEqual(await plain.paths(query));
        }
      }
      for (const [hops, limit] of [
        [1, 5],
        [2, 3],
        [3, 50],
      ] as const) {
        const query = { of: [from, RANDOM_NODES[seed] as string], hops, limit };
        expect(neighbourhoodIn(hand, topology, query)).toEqual(await plain.neighbourhood(query));
      }
    }
    for (const direction of ["OUT", "IN", "BOTH"] as const) {
      for (const types of [{}, { relations: ["SIGNED_WITH", "LOCATED_IN"] as const }, { relations: [] }]) {
        const [ids, query] = [["institution:无", ...RANDOM_NODES], { ...types, direction }];
        for (const first of [0, 2, 100]) {
          const found = relationsIn(hand, topology, ids, query, { first });
          expect(found, `${direction} ${first}`).toEqual(await plain.relationsOf(ids, query, { first }));
        }
      }
    }
    db.close();
  });
});

describe("a topology in memory", () => {
  /** Asks until it is there. */
  async function untilKept(topologies: InMemory<OrderedTopology>) {
    for (;;) {
      const topology = topologies.current();
      if (topology) return topology;
      await setImmediate();
    }
  }

  it("should be gone once another connection has written, and come again with what it wrote", async () => {
    await filled(7);
    const file = new Connection(path);
    const topologies = new InMemory(
      file,
      readTopology,
      () => {
        const db = new Connection(path);
        db.run("BEGIN");
        return db;
      },
      (db) => {
        db.run("COMMIT");
        db.close();
      },
    );
    const nodes = file.all<[number]>("SELECT seq FROM node").map(([seq]) => seq);
    const before = (await untilKept(topologies)).among(nodes).length;
    const other = await openSqlite(path);
    await other.withdrawDocument("d5");
    await other.close();
    expect(topologies.current()).toBeUndefined();
    const after = (await untilKept(topologies)).among(nodes).length;
    expect(after).toBe(file.number("SELECT count(*) FROM edge WHERE state = 0"));
    expect(after).not.toBe(before);
    file.close();
  }, 60_000);

  it("should be gone after a write of its own store", async () => {
    await filled(8);
    const file = new Connection(path);
    const topologies = new InMemory(
      file,
      readTopology,
      () => new Connection(path),
      (db) => db.close(),
    );
    await untilKept(topologies);
    topologies.forget();
    expect(topologies.current()).toBeUndefined();
    await untilKept(topologies);
    file.close();
  });
});
