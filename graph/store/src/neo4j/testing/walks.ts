import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Draft, pair } from "../../contract/fixture.js";
import { describeGraphStore } from "../../contract/index.js";
import { PlainStore } from "../../contract/plain/plain-store.js";
import { Chance, RANDOM_NODES, randomBundle } from "../../contract/random.js";
import { adjacencies } from "../../cursors.js";
import type { GraphStore } from "../../graph-store.js";
import type { PageRequest } from "../../page.js";
import { fold } from "../../search/fold.js";
import { NameIndex } from "../../search/name-index.js";
import type { Connection } from "../connection.js";
import { connectNeo4j, openNeo4j } from "../open.js";
import { readTopology } from "../read-topology.js";
import { Neo4jStore } from "../store.js";
import { Walks } from "../walks.js";
import type { Neo4jForTests } from "./neo4j-for-tests.js";

/** Walks that wait for the graph to be in memory, where it is what answers. */
class PatientWalks extends Walks {
  /** Questions that were answered in memory. */
  answered = 0;

  override neighbourhood(query: Parameters<Walks["neighbourhood"]>[0]) {
    return this.#patiently(() => super.neighbourhood(query));
  }

  override paths(query: Parameters<Walks["paths"]>[0]) {
    return this.#patiently(() => super.paths(query));
  }

  override relationsOf(...asked: Parameters<Walks["relationsOf"]>) {
    return this.#patiently(() => super.relationsOf(...asked));
  }

  override search(...asked: Parameters<Walks["search"]>) {
    return this.#patiently(() => super.search(...asked));
  }

  override countSearch(...asked: Parameters<Walks["countSearch"]>) {
    return this.#patiently(() => super.countSearch(...asked));
  }

  override listNodes(...asked: Parameters<Walks["listNodes"]>) {
    return this.#patiently(() => super.listNodes(...asked));
  }

  override countNodes(...asked: Parameters<Walks["countNodes"]>) {
    return this.#patiently(() => super.countNodes(...asked));
  }

  override nodes(...asked: Parameters<Walks["nodes"]>) {
    return this.#patiently(() => super.nodes(...asked));
  }

  async untilAtHand(): Promise<void> {
    while (!this.isAtHand) await sleep(5);
  }

  async #patiently<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
    for (;;) {
      await this.untilAtHand();
      const answer = await ask();
      if (answer !== undefined) this.answered += 1;
      // where the graph is still there, it was not for it to answer
      if (answer !== undefined || this.isAtHand) return answer;
    }
  }
}

/** What holds of a graph in memory beside Neo4j's. */
export function describeWalks({ options, openEmpty }: Neo4jForTests): void {
  const open = async (): Promise<{ readonly store: GraphStore; readonly walks: PatientWalks; readonly connection: Connection }> => {
    const connection = await connectNeo4j(options);
    const walks = new PatientWalks(connection, 0);
    return { store: new Neo4jStore(connection, walks), walks, connection };
  };
  const empty = () => openEmpty().then((store) => store.close());

  const contracted: PatientWalks[] = [];
  describeGraphStore("neo4j, walked in memory", async () => {
    await empty();
    const { store, walks } = await open();
    contracted.push(walks);
    return store;
  }, ["graph", "search", "nodes"]);
  afterAll(() => expect(contracted.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThan(10));

  describe("Neo4j: a graph in memory", () => {
    const plain = new PlainStore();
    let opened: Awaited<ReturnType<typeof open>>;
    /** Ids above U+FFFF and ids too long for an index, with parallel edges between them. */
    const odd = ["institution:𠮷野", `institution:${"长".repeat(700)}`, `institution:${"长".repeat(700)}二`] as const;
    beforeAll(async () => {
      await empty();
      opened = await open();
      const chance = new Chance(4);
      const bundles = Array.from({ length: 12 }, (_, i) => randomBundle(chance, `d${i}`));
      const d = new Draft({ id: "odd", type: "text", title: "异" });
      const [one, two, three] = odd.map((id) => d.node("Institution", id.slice(id.indexOf(":") + 1))) as [string, string, string];
      const university = d.node("Institution", "重庆大学");
      d.node("Institution", "长城研究院", { city: `place:${"市".repeat(700)}` });
      d.claim("FUNDED", two, one).claim("SIGNED_WITH", one, two).claim("PART_OF", three, two).claim("FUNDED", three, university);
      for (const store of [opened.store, plain]) {
        for (const bundle of [...bundles, d.build()]) await store.writeDocument(bundle);
        await store.withdrawDocument("d3");
      }
      await opened.walks.untilAtHand();
    });
    afterAll(() => opened.store.close());

    const all = [...RANDOM_NODES, ...odd];

    it("should find nodes by their names, as the port defines", async () => {
      const { store, walks } = opened;
      const names = (await plain.nodes(all)).flatMap((node) => (node ? [node.name, ...node.aliases] : []));
      const texts = new Set(names.flatMap((name) => [name.slice(0, 2), name.slice(1, 4), name.slice(-2), name]).map(fold));
      const before = walks.answered;
      let asked = 0;
      for (const text of [...texts].filter((one) => NameIndex.takes(one))) {
        for (const first of [1, 50]) {
          for (const query of [{ text }, { text, kinds: ["Institution", "Lab"] as const }]) {
            expect(await store.search(query, { first }), text).toEqual(await plain.search(query, { first }));
            expect(await store.countSearch(query), text).toBe(await plain.countSearch(query));
            asked += 2;
          }
        }
      }
      expect(asked).toBeGreaterThan(100);
      expect(walks.answered - before).toBe(asked);
    });

    it("should list the nodes of a kind and of cities, as the port defines", async () => {
      const { store, walks } = opened;
      const long = `place:${"市".repeat(700)}`;
      const before = walks.answered;
      let asked = 0;
      for (const kind of ["Institution", "Person", "Place"] as const) {
        for (const more of [{}, { cities: ["place:重庆市"] }, { cities: ["place:成都市", long] }, { text: "重庆" }]) {
          const filter = { kinds: [kind], ...more };
          expect(await store.countNodes(filter)).toBe(await plain.countNodes(filter));
          asked += 1;
          for (const order of ["NAME", "DEGREE"] as const) {
            for (const first of [1, 4, 50]) {
              const page = await store.listNodes(filter, order, { first });
              expect(page, JSON.stringify(filter)).toEqual(await plain.listNodes(filter, order, { first }));
              asked += 1;
              // the page behind is the database's, which shortens what its cursors hold of a name beyond measure
              const after = page.items.at(-1)?.cursor;
              if (after === undefined) continue;
              const [behind, expected] = await Promise.all([store, plain].map((one) => one.listNodes(filter, order, { first, after })));
              expect(behind?.items.map(({ item }) => item)).toEqual(expected?.items.map(({ item }) => item));
            }
          }
        }
      }
      expect(await store.nodes([...all, "lab:无"])).toEqual(await plain.nodes([...all, "lab:无"]));
      expect(walks.answered - before).toBe(asked + 1);
    });

    it.each(all)("should find the paths that the port defines: from %.20s", async (from) => {
      const { store, walks } = opened;
      const before = walks.answered;
      for (const to of all) {
        for (const [maxHops, limit] of [
          [2, 1],
          [5, 7],
        ] as const) {
          const query = { from, to, maxHops, limit };
          expect(await store.paths(query), `to ${to}`).toEqual(await plain.paths(query));
        }
      }
      expect(walks.answered - before).toBe(2 * all.length);
    });

    it.each(all)("should find the neighbourhoods that the port defines: of %.20s", async (id) => {
      const { store, walks } = opened;
      const before = walks.answered;
      const sizes = [
        [1, 5],
        [2, 3],
        [3, 50],
        [2, 1],
      ] as const;
      for (const [hops, limit] of sizes) {
        const query = { of: [id, odd[1], id, "lab:无"], hops, limit };
        expect(await store.neighbourhood(query)).toEqual(await plain.neighbourhood(query));
      }
      expect(walks.answered - before).toBe(sizes.length);
    });

    it.each(["BOTH", "OUT", "IN"] as const)("should page through relations as the port defines: %s", async (direction) => {
      const { store, walks } = opened;
      const before = walks.answered;
      let asked = 0;
      for (const relations of [undefined, ["FUNDED", "SIGNED_WITH"] as const]) {
        const query = { direction, ...(relations && { relations }) };
        for (const first of [0, 3]) {
          let page: PageRequest = { first };
          for (let more = true; more; ) {
            const [found, expected] = [
              await store.relationsOf([...all, "lab:无"], query, page),
              await plain.relationsOf([...all, "lab:无"], query, page),
            ];
            expect(found).toEqual(expected);
            asked += 1;
            const longest = found.find(({ hasMore }) => hasMore && first > 0);
            const after = longest?.items.at(-1)?.cursor;
            more = after !== undefined;
            if (after !== undefined) page = { first, after };
          }
        }
      }
      expect(asked).toBeGreaterThan(4);
      expect(walks.answered - before).toBe(asked);
    });

    it("should go on behind a relation whose other end is gone", async () => {
      const { store } = opened;
      for (const rank of [0, 2, 40]) {
        for (const gone of ["", "institution:重庆大学乙", "place:重庆"]) {
          const page = { first: 4, after: adjacencies.encode([rank, gone, 1]) };
          expect(await store.relationsOf(all, {}, page)).toEqual(await plain.relationsOf(all, {}, page));
        }
      }
    });

    it("should leave other questions to the database", async () => {
      const { store, walks } = opened;
      const before = walks.answered;
      const [from, to] = [RANDOM_NODES[0] as string, RANDOM_NODES[1] as string];
      for (const query of [
        { from, to, maxHops: 4, limit: 5, longer: 1 },
        { from, to, maxHops: 4, limit: 5, avoid: [RANDOM_NODES[2] as string] },
        { from, to, maxHops: 4, limit: 5, edges: { states: ["accepted", "proposed"] as const } },
      ]) {
        expect(await store.paths(query)).toEqual(await plain.paths(query));
      }
      expect(walks.answered).toBe(before);
    });
  });

  describe("Neo4j: a graph in memory that others write to", () => {
    const closing: GraphStore[] = [];
    afterEach(async () => {
      for (const store of closing.splice(0)) await store.close();
    });

    it.each(["another store", "its own store"])("should answer what %s has just written", async (who) => {
      await empty();
      const connection = await connectNeo4j(options);
      const walks = new Walks(connection, 0);
      const reader = new Neo4jStore(connection, walks);
      const writer = who === "its own store" ? reader : await openNeo4j(options);
      closing.push(...new Set([reader, writer]));
      const plain = new PlainStore();
      const both = async (work: (store: GraphStore) => Promise<unknown>) => {
        for (const store of [writer, plain]) await work(store);
        const hood = { of: ["institution:甲"], hops: 2, limit: 20 };
        const way = { from: "institution:甲", to: "institution:丙", maxHops: 4, limit: 3 };
        for (const asked of [reader, walks]) {
          expect(await asked.neighbourhood(hood)).toEqual(await plain.neighbourhood(hood));
          expect(await asked.paths(way)).toEqual(await plain.paths(way));
          const page = { first: 5 };
          expect(await asked.relationsOf(hood.of, {}, page)).toEqual(await plain.relationsOf(hood.of, {}, page));
          await expect.poll(() => walks.isAtHand, { interval: 5, timeout: 20_000 }).toBe(true);
        }
      };
      await both((store) => store.writeDocument(pair("one", "甲", "乙")));
      await both((store) => store.writeDocument(pair("two", "乙", "丙")));
      await both((store) => store.writeDocument(pair("three", "甲", "丙", { status: "planned" })));
      await both((store) => store.writeDocument(pair("three", "甲", "丙", { status: "done" })));
      await both((store) => store.decide({ action: "merge", from: "institution:丙", into: "institution:乙" }));
      await both((store) => store.decide({ action: "undo", decision: 1 }));
      await both((store) => store.withdrawDocument("three"));
      await both((store) => store.withdrawDocument("two"));
    });

    it("should be thrown away where somebody writes while it is read", async () => {
      await empty();
      const { store, connection } = await open();
      closing.push(store);
      await store.writeDocument(pair("one", "甲", "乙"));
      let pages = 0;
      const count = { version: () => connection.version(), readAt: counted(connection, () => (pages += 1)) };
      const places = (await readTopology(count))?.places;
      expect(["institution:乙", "institution:甲", "institution:丙"].map((key) => places?.of(key))).toEqual([0, 1, -1]);
      expect(pages).toBeGreaterThan(3);
      for (let written = 1; written <= pages; written++) {
        let page = 0;
        const readAt = counted(connection, async () => {
          page += 1;
          if (page === written) await store.writeDocument(pair("two", "甲", `丙${written}`));
        });
        expect(await readTopology({ version: () => connection.version(), readAt }), `page ${written}`).toBeUndefined();
      }
    });
  });
}

/** Reads as the connection does, after something else was done. */
function counted(connection: Connection, before: () => unknown): Connection["readAt"] {
  return async (cypher, parameters, timeout) => {
    await before();
    return connection.readAt(cypher, parameters, timeout);
  };
}
