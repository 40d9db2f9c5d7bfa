import { connect, createServer, type Server } from "node:net";
import neo4j from "neo4j-driver";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Draft } from "../../contract/fixture.js";
import { PlainStore } from "../../contract/plain/plain-store.js";
import { Chance, randomBundle } from "../../contract/random.js";
import { dumped, walk } from "../../contract/suite.js";
import type { GraphStore } from "../../graph-store.js";
import { openNeo4j } from "../open.js";
import type { Neo4jForTests } from "./neo4j-for-tests.js";

/** What holds on Neo4j beside the contract: its faults, its many writers, and the ways that only large graphs take. */
export function describeEngine({ options, openEmpty }: Neo4jForTests): void {
  describe("Neo4j: large graphs", () => {
    const plain = new PlainStore();
    let store: GraphStore;
    beforeAll(async () => {
      store = await openEmpty();
      for (const each of [plain, store]) await each.writeDocument(hub());
    });
    afterAll(() => store.close());

    const directions = ["BOTH", "OUT", "IN"] as const;

    it.each(directions.flatMap((d) => [[d, {}] as const, [d, { asOf: "2015-01-01" }] as const]))(
      "should page through a hub as the plain definition does: %s %j",
      async (direction, filter) => {
        const pages = (of: GraphStore) =>
          walk(async (page) => {
            const [slice] = await of.relationsOf(["institution:枢纽"], { ...filter, direction }, page);
            return slice ?? { items: [], hasMore: false };
          }, 37);
        expect(await pages(store)).toEqual(await pages(plain));
      },
    );

    it.each(["实验", "枢", "shiyan", "共建实验室1"])(
      "should page through the hits of a common word as the plain definition does: %s",
      async (text) => {
        const pages = (of: GraphStore) => walk((page) => of.search({ text }, page), 23);
        expect(await pages(store)).toEqual(await pages(plain));
      },
    );
  });

  describe("Neo4j: many writers", () => {
    it("should lose nothing when eight writers write and withdraw overlapping documents", async () => {
      const first = await openEmpty();
      const stores = await Promise.all(Array.from({ length: 8 }, () => openNeo4j(options)));
      const chance = new Chance(8);
      const bundles = Array.from({ length: 40 }, (_, i) => randomBundle(chance, `d${i}`));
      const plain = new PlainStore();
      for (const bundle of bundles) await plain.writeDocument(bundle);
      for (let i = 0; i < 40; i += 4) await plain.withdrawDocument(`d${i}`);
      await Promise.all(
        stores.map(async (store, writer) => {
          for (const [i, bundle] of bundles.entries()) {
            // every document is written by two of them, and every fourth withdrawn by one that wrote it
            if (i % 8 === writer || (i + 3) % 8 === writer) await store.writeDocument(bundle);
          }
        }),
      );
      await Promise.all(stores.map((store, writer) => (writer % 4 === 0 ? withdrawAll(store, writer) : undefined)));
      expect(await dumped(first)).toEqual(await dumped(plain));
      expect(await first.statistics({})).toEqual(await plain.statistics({}));
      await Promise.all([first, ...stores].map((store) => store.close()));
    });

    it("should have another version when another process wrote, and only then", async () => {
      const [reader, writer] = [await openEmpty(), await openNeo4j(options)];
      const before = await reader.version();
      expect(await reader.version()).toBe(before);
      await writer.writeDocument(randomBundle(new Chance(5), "d1"));
      expect(await reader.version()).not.toBe(before);
      await Promise.all([reader.close(), writer.close()]);
    });

    it("should lose no decision and no document when they are made and written at once", async () => {
      const first = await openEmpty();
      const stores = await Promise.all(Array.from({ length: 4 }, () => openNeo4j(options)));
      const [chance, plain] = [new Chance(9), new PlainStore()];
      const bundles = Array.from({ length: 24 }, (_, i) => randomBundle(chance, `d${i}`));
      for (const bundle of bundles) await plain.writeDocument(bundle);
      for (const bundle of bundles.slice(0, 6)) await first.writeDocument(bundle);
      const named = (kind: string, ...names: readonly string[]) => names.map((name) => `${kind}:${name}`);
      const [cqu, cqupt, scu] = named("institution", "重庆大学", "重庆邮电大学", "四川大学") as [string, string, string];
      await Promise.all([
        ...stores.map(async (store, writer) => {
          for (let i = 6 + writer; i < 24; i += 4) await store.writeDocument(bundles[i] as (typeof bundles)[number]);
        }),
        (async () => {
          await first.decide({ action: "merge", from: cqu, into: scu });
          await first.decide({ action: "merge", from: cqupt, into: scu });
          await first.decide({ action: "undo", decision: 1 });
          await first.decide({ action: "merge", from: "lab:超瞬态实验装置", into: "lab:川渝共建重点实验室" });
        })(),
      ]);
      await plain.decide({ action: "merge", from: cqupt, into: scu });
      await plain.decide({ action: "merge", from: "lab:超瞬态实验装置", into: "lab:川渝共建重点实验室" });
      expect(await dumped(first)).toEqual(await dumped(plain));
      await Promise.all([first, ...stores].map((store) => store.close()));
    });

    const withdrawAll = async (store: GraphStore, writer: number) => {
      for (let i = writer; i < 40; i += 8) await store.withdrawDocument(`d${i}`);
    };
  });

  describe("Neo4j: faults", () => {
    const closing: (() => unknown)[] = [];
    afterEach(async () => {
      for (const close of closing.splice(0).reverse()) await close();
    });

    it("should refuse a wrong password as STORE_DENIED, naming the setting", async () => {
      const error = { code: "STORE_DENIED", message: expect.stringMatching(/^[^\n]*NEO4J_PASSWORD[^\n]*$/) };
      await expect(openNeo4j({ ...options, password: "not the password" })).rejects.toMatchObject(error);
    });

    it.each(["bolt://127.0.0.1:1", "nonsense", "http://127.0.0.1:7474"])("should say at once that nothing answers at %s", async (uri) => {
      const error = { code: "STORE_UNAVAILABLE", message: expect.stringMatching(/^[^\n]*NEO4J_URI[^\n]*$/) };
      const begun = Date.now();
      await expect(openNeo4j({ ...options, uri })).rejects.toMatchObject(error);
      expect(Date.now() - begun).toBeLessThan(5000);
    });

    it("should name a database that is not there", async () => {
      const error = { code: "STORE_UNAVAILABLE", message: expect.stringContaining("NEO4J_DATABASE") };
      await expect(openNeo4j({ ...options, database: "nowhere" })).rejects.toMatchObject(error);
    });

    it("should refuse a database of another version, and one with data that is not ours", async () => {
      const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user ?? "", options.password ?? ""));
      const run = (cypher: string) => driver.executeQuery(cypher, {}, { database: options.database ?? "neo4j" });
      closing.push(() => driver.close());
      await openEmpty().then((store) => store.close());
      closing.push(() => run("MATCH (n:Foreign) DELETE n"));
      closing.push(() => run("MATCH (m:Meta {id: 'schema'}) SET m.version = m.kept REMOVE m.kept"));
      await run("MATCH (m:Meta {id: 'schema'}) SET m.kept = m.version, m.version = 99");
      await expect(openNeo4j(options)).rejects.toMatchObject({ code: "STORE_INCOMPATIBLE", message: expect.stringContaining("99") });
      await run("MATCH (m:Meta {id: 'schema'}) REMOVE m.version CREATE (:Foreign)");
      await expect(openNeo4j(options)).rejects.toMatchObject({ code: "STORE_INCOMPATIBLE" });
    });

    it("should wait for a server that is not up yet as long as it is told to", async () => {
      const proxy = await listen((client) => {
        const upstream = connect(target());
        client.pipe(upstream).pipe(client);
        for (const socket of [client, upstream]) socket.on("error", () => upstream.destroy());
      });
      const { port } = proxy.address() as { port: number };
      await new Promise((done) => proxy.close(done));
      setTimeout(() => proxy.listen(port, "127.0.0.1"), 700);
      closing.push(() => proxy.close());
      const store = await openNeo4j({ ...options, uri: `bolt://127.0.0.1:${port}`, patience: 10_000 });
      await store.close();
    });

    it("should write once, and say so, when the answer to COMMIT is lost", async () => {
      const direct = await openEmpty();
      closing.push(() => direct.close());
      let cuts = 0;
      const proxy = await listen((client) => {
        const upstream = connect(target());
        let cut = false;
        client.on("data", (data) => {
          if (armed && cuts < 1 && data.includes(COMMIT)) cut = true;
          upstream.write(data);
        });
        upstream.on("data", (data) => {
          if (!cut) client.write(data);
          else {
            // the server has answered, so it has committed; the client never hears of it
            cuts++;
            client.destroy();
            upstream.destroy();
          }
        });
        for (const socket of [client, upstream]) socket.on("error", () => {}).on("close", () => [client, upstream].map((s) => s.destroy()));
      });
      closing.push(() => proxy.close());
      let armed = false;
      const { port } = proxy.address() as { port: number };
      const store = await openNeo4j({ ...options, uri: `bolt://127.0.0.1:${port}` });
      closing.push(() => store.close());
      armed = true;
      const bundle = randomBundle(new Chance(3), "d1");
      expect((await store.writeDocument(bundle)).outcome).toBe("added");
      expect(cuts).toBeGreaterThan(0);
      const plain = new PlainStore();
      await plain.writeDocument(bundle);
      expect(await dumped(direct)).toEqual(await dumped(plain));
      cuts = 0;
      const merge = { action: "merge", from: bundle.mentions[1]?.id ?? "", into: bundle.mentions[0]?.id ?? "" } as const;
      const { decision } = await store.decide(merge);
      expect(cuts).toBeGreaterThan(0);
      await plain.decide(merge);
      expect([decision.seq, await direct.countDecisions({})]).toEqual([1, 1]);
      expect(await dumped(direct)).toEqual(await dumped(plain));
      cuts = 0;
      expect(await store.withdrawDocument("d1")).toEqual(await plain.withdrawDocument("d1"));
      expect(cuts).toBeGreaterThan(0);
    });

    const target = () => {
      const { hostname, port } = new URL(options.uri);
      return { host: hostname, port: Number(port || 7687) };
    };
  });
}

/** The COMMIT message of Bolt: a chunk of two bytes, an empty structure of that kind. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

function listen(serve: Parameters<typeof createServer>[1]): Promise<Server> {
  return new Promise((done) => {
    const server: Server = createServer({}, serve).listen(0, "127.0.0.1", () => done(server));
  });
}

/** One institution that built four hundred laboratories and signed with as many others, in all statuses and states. */
function hub() {
  const d = new Draft({ id: "hub", type: "text", title: "枢纽" });
  const center = d.node("Institution", "枢纽", { region: "chongqing" });
  for (let i = 0; i < 150; i++) {
    const state = i % 11 === 0 ? ("proposed" as const) : ("accepted" as const);
    const [lab, other] = [
      d.node("Lab", `共建实验室${i}`),
      d.node("Institution", `枢纽伙伴${i}`, { region: i % 2 === 0 ? "sichuan" : "chongqing" }),
    ];
    d.claim("CO_BUILT", center, lab, { state, validFrom: String(2010 + (i % 12)) });
    d.claim("SIGNED_WITH", center, other, { state, validFrom: String(2010 + (i % 9)), status: i % 3 === 0 ? "planned" : "done" });
    if (i % 2 === 0) d.claim("FUNDED", other, center, { validTo: String(2012 + (i % 7)) });
    if (i % 5 === 0) d.claim("FUNDED", center, other, { state });
  }
  return d.build();
}
