import { join } from "node:path";
import { openStore } from "@chengyu-atlas/store";
import type { Size } from "./generate.js";
import { fill } from "./ingest.js";
import { agree, compare, type DatabaseTime, type Measured, type Target } from "./load.js";
import { residentMemory, type Served, serve, stop } from "./process.js";
import { type Engine, type Question, questionsFor } from "./questions.js";
import { measureRefusals } from "./refusals.js";
import { judge, type Row, type Table } from "./table.js";

const HERE = import.meta.dirname;

export interface Backend {
  readonly engine: Engine;
  readonly name: string;
  readonly size: Size;
  /** Where the product finds the store. */
  readonly env: Readonly<Record<string, string>>;
  /** Keys of the questions to ask; all by default. */
  readonly asked?: readonly string[];
  /** The peer, on the Neo4j that it reads. */
  readonly peer?: Served;
  readonly databaseTime: DatabaseTime;
}

/** Fills a store through the product, then puts each question to the product, the hand-written resolvers and the peer, in turns. */
export async function measureBackend(backend: Backend, table: Table): Promise<void> {
  const { engine, name, env, size, asked, databaseTime } = backend;
  console.log(`\n${name}: ${size.nodes} nodes, ${size.edges} edges`);
  // as the ingest command opens it
  const store = await openStore({ ...process.env, ...env }, { durability: "fast" });
  await fill(store, size);
  const questions = await questionsFor(store);
  await store.close();
  const product = await serve("the product", [join(HERE, "serve-product.js")], env);
  const floor = await serve("hand-written", [join(HERE, `floor-${engine}.js`)], env);
  for (const question of questions) {
    if (asked !== undefined && !asked.includes(question.key)) continue;
    const equal = await agree(product, floor, question);
    const measured = await compare(targets(question, [product, floor], backend.peer), databaseTime);
    const row = { engine, question, ours: measured[0] as Measured, floor: measured[1] as Measured, peer: measured[2], equal };
    table.rows.push(row);
    print(row);
  }
  const memory = residentMemory(product.child.pid);
  if (memory) {
    table.judged.push(judge(`${name}: server memory`, memory.peak, "≤", 400, "MB"));
    console.log(`  server memory after load: ${memory.now} MB resident, ${memory.peak} MB at its highest (asked: 400)`);
  }
  // last, since what looks at everything takes memory that the questions do not
  if (asked === undefined || asked.includes("bad")) {
    const { variables } = questions.find(({ key }) => key === "a") ?? { variables: [] };
    await measureRefusals(product.url, String(variables[0]?.["id"]));
    console.log(`  server memory after that: ${residentMemory(product.child.pid)?.now} MB`);
  }
  await stop(product);
  await stop(floor);
}

function targets({ query, variables, peer }: Question, servers: readonly Served[], rival: Served | undefined): readonly Target[] {
  const alike = servers.map((server) => ({ server, query, variables }));
  return peer && rival ? [...alike, { server: rival, query: peer.query, variables: variables.map(peer.variables) }] : alike;
}

function print({ question, ours, floor, peer, equal }: Row): void {
  const one = (name: string, { perSecond, p50, tail, node, database }: Measured) =>
    `${name} ${Math.round(perSecond)}/s (p50 ${p50}, p97.5 ${tail} ms, CPU ${node.toFixed(2)}${database > 0 ? `+${database.toFixed(2)}` : ""} ms)`;
  const all = [one("ours", ours), one("hand-written", floor), ...(peer ? [one("peer", peer)] : [])];
  console.log(`  ${question.key} ${question.name}: ${all.join(", ")}; longest hold ${ours.hold.toFixed(0)} ms; ${equal}`);
}
