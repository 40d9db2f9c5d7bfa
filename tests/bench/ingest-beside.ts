import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Claim, edgeId, type Mention, orient } from "@chengyu-atlas/model";
import { sqliteSchema } from "@chengyu-atlas/model/derive";
import { fold, indexText, openStore, searchTerms } from "@chengyu-atlas/store";
import Database from "libsql";
import { auth, driver, int } from "neo4j-driver";
import { generateDocuments, type Size } from "./generate.js";
import { fill } from "./ingest.js";
import { type Judged, judge } from "./table.js";

/** Tables that hold what the generated graph fills. */
const TABLES = [
  "document",
  "node",
  "standing",
  "wording",
  "mention",
  "claim",
  "support",
  "edge",
  "adjacent",
  "origin",
  "node_tally",
  "edge_tally",
] as const;
const ROWS = 64;

/** Writes a graph into SQLite through the product, and the very same rows by bare prepared statements into the same tables with the same indices. */
export async function measureSqliteIngest(size: Size): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-ingest-"));
  try {
    const path = join(folder, "product.db");
    const store = await openStore({ ATLAS_DB: path }, { durability: "fast" });
    const product = await fill(store, size);
    await store.close();
    const { seconds, cpu } = bareLoad(path, join(folder, "bare.db"));
    const ratio = (product?.seconds ?? Number.NaN) / seconds;
    const work = (product?.cpu ?? Number.NaN) / cpu;
    console.log(
      `  the same rows loaded bare, with the same indices: ${seconds.toFixed(1)} s; ours takes ${ratio.toFixed(2)} times as long, and ${work.toFixed(2)} times the CPU with generating, checking and cutting names`,
    );
    return judge("SQLite ingest: time against a bare bulk load", ratio, "≤", 1.25);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds that the inserts and the indices take, by the clock and of CPU; reading the rows is not counted. */
function bareLoad(from: string, to: string): { readonly seconds: number; readonly cpu: number } {
  const [source, target] = [new Database(from), new Database(to)];
  let [spent, cpu] = [0, 0];
  const timed = (work: () => void) => {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(used);
    spent += performance.now() - begun;
    cpu += user + system;
  };
  const schema = sqliteSchema().filter((statement) => !statement.startsWith("CREATE VIEW"));
  const isIndex = (statement: string) => statement.startsWith("CREATE INDEX");
  timed(() => {
    target.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16000;");
    for (const statement of schema) if (!isIndex(statement)) target.exec(statement);
  });
  for (const table of TABLES) insert(target, table, source.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][], timed);
  const terms = (row: unknown[], texts: (body: string) => readonly string[]) => [row[0], indexText(texts(row[1] as string))];
  const names = (body: string) => {
    const { name, aliases } = JSON.parse(body) as { readonly name: string; readonly aliases: readonly string[] };
    return searchTerms([name, ...aliases]);
  };
  const nodes = source.prepare("SELECT seq, body FROM node").raw().all() as unknown[][];
  const documents = source.prepare("SELECT seq, text, body ->> 'title' FROM document").raw().all() as unknown[][];
  const nodeTerms = nodes.map((row) => terms(row, names));
  insert(target, "node_search (rowid, terms)", nodeTerms, timed);
  const documentTerms = documents.map((row) => terms(row, (text) => [fold(row[2] as string), fold(text)]));
  insert(target, "document_search (rowid, terms)", documentTerms, timed);
  timed(() => {
    for (const statement of schema) if (isIndex(statement)) target.exec(statement);
    target.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  });
  source.close();
  target.close();
  return { seconds: spent / 1000, cpu: cpu / 1_000_000 };
}

function insert(db: Database.Database, into: string, rows: readonly unknown[][], timed: (work: () => void) => void): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const text = (count: number) =>
    `INSERT INTO ${into} VALUES ${Array(count)
      .fill(`(${Array(width).fill("?").join(", ")})`)
      .join(", ")}`;
  timed(() => {
    const [many, one] = [db.prepare(text(ROWS)), db.prepare(text(1))];
    db.exec("BEGIN");
    let at = 0;
    for (; at + ROWS <= rows.length; at += ROWS) many.run(rows.slice(at, at + ROWS).flat());
    for (; at < rows.length; at++) one.run(rows[at] as unknown[]);
    db.exec("COMMIT");
  });
}

const BATCH = 5000;

function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Where a Neo4j is, and how to end it. */
export interface Neo4j {
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/**
 * Writes a graph into an empty Neo4j through the product, and its nodes and relations with the same properties into another by
 * bare UNWIND and MERGE. The product also writes documents, claims, evidence and who mentions whom; at most four documents share a transaction.
 */
export async function measureNeo4jIngest(size: Size, start: () => Promise<Neo4j>): Promise<Judged> {
  const one = await start();
  const store = await openStore(one.env);
  const product = await fill(store, size);
  await store.close();
  await one.stop();
  const other = await start();
  try {
    const seconds = await bareMerge(size, other.env);
    const ratio = seconds / (product?.seconds ?? Number.NaN);
    console.log(
      `  bare UNWIND and MERGE, nodes and relations alone: ${seconds.toFixed(1)} s, ${Math.round(size.edges / seconds)} edges/s; ours reaches ${ratio.toFixed(2)} of it and writes documents, claims, evidence and mentions too`,
    );
    return judge("Neo4j ingest: speed against bare UNWIND and MERGE", ratio, "≥", 0.8);
  } finally {
    await other.stop();
  }
}

async function bareMerge(size: Size, env: Readonly<Record<string, string>>): Promise<number> {
  const mentions = new Map<string, Mention>();
  const claims: Claim[] = [];
  for (const bundle of generateDocuments(size)) {
    for (const mention of bundle.mentions) mentions.set(mention.id, mention);
    claims.push(...bundle.claims);
  }
  const neo4j = driver(env["NEO4J_URI"] ?? "", auth.basic(env["NEO4J_USER"] ?? "neo4j", env["NEO4J_PASSWORD"] ?? ""));
  const run = (cypher: string, rows: readonly unknown[] = []) => neo4j.executeQuery(cypher, { rows });
  await run("CREATE CONSTRAINT FOR (n:Entity) REQUIRE n.id IS UNIQUE");
  await run("CREATE INDEX FOR (n:Entity) ON (n.city, n.sortKey)");
  await run("CREATE INDEX FOR (n:Entity) ON (n.degree)");
  await run("CREATE FULLTEXT INDEX names FOR (n:Entity) ON EACH [n.search] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }");
  await run("CALL db.awaitIndexes(60)");
  const begun = performance.now();
  for (const [kind, nodes] of groupBy(mentions.values(), (mention) => mention.kind)) {
    const rows = nodes.map(({ trust: _, ...node }) => ({
      ...{ ...node, degree: int(1), sortKey: node.name },
      search: indexText(searchTerms([node.name])),
    }));
    await inBatches(rows, (batch) => run(`UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n += row SET n:${kind}`, batch));
  }
  for (const [relation, some] of groupBy(claims, (claim) => claim.relation)) {
    const rows = some.map((claim) => {
      const [source, target] = orient(claim.relation, claim.source, claim.target);
      const id = edgeId(claim.relation, source, target);
      const { status, validFrom, state } = claim;
      return { source, target, properties: { id, source, target, status, validFrom, state, claimCount: int(1), documentCount: int(1) } };
    });
    const cypher = `UNWIND $rows AS row MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target})
      MERGE (a)-[r:${relation}]->(b) SET r += row.properties`;
    await inBatches(rows, (batch) => run(cypher, batch));
  }
  const seconds = (performance.now() - begun) / 1000;
  await neo4j.close();
  return seconds;
}

async function inBatches<T>(rows: readonly T[], write: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await write(rows.slice(at, at + BATCH));
}
