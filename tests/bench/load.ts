import { setTimeout } from "node:timers/promises";
import autocannon from "autocannon";
import { probe, type Served } from "./process.js";
import type { Question, Values } from "./questions.js";

export const CONNECTIONS = 10;
const WARM = 1;
const SECONDS = 2;
const ROUNDS = 3;

/** One server on one question: medians of the rounds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  /** The 97.5th percentile. */
  readonly tail: number;
  /** CPU per request in milliseconds, of Node and of the database's own process. */
  readonly node: number;
  readonly database: number;
  /** Longest hold of the event loop by one question, in milliseconds. */
  readonly hold: number;
}

/** A server, and the words in which it is asked. */
export interface Target {
  readonly server: Served;
  readonly query: string;
  readonly variables: readonly Values[];
}

/** CPU time that the database has used, in microseconds; 0 where it has no process of its own. */
export type DatabaseTime = () => Promise<number>;

async function round({ server, query, variables }: Target, seconds: number, databaseTime: DatabaseTime): Promise<Measured> {
  const [before, used] = [await databaseTime(), (await probe(server)).cpu];
  const requests = variables.map((values) => ({
    method: "POST" as const,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: values }),
  }));
  let begun = 0;
  const result = await autocannon({
    url: `${server.url}/graphql`,
    connections: CONNECTIONS,
    duration: seconds,
    // each connection begins at a place of its own, so that none asks what another has just asked
    setupClient: (client) => {
      const from = Math.floor((variables.length * begun++) / CONNECTIONS) % variables.length;
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
    requests,
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${server.name} at ${server.url}: ${result.non2xx} answers were no success, ${result.errors} failed`);
  }
  const { cpu } = await probe(server);
  const done = Math.max(1, result.requests.total);
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    tail: result.latency.p97_5,
    node: (cpu.user + cpu.system - used.user - used.system) / 1000 / done,
    database: ((await databaseTime()) - before) / 1000 / done,
    hold: 0,
  };
}

const ALONE = 3;
const ASKED_ALONE = 150;

/** The longest hold of the event loop while questions are asked one after another: the least of a few times, since another program may hold all of us. */
async function holdOf({ server, query, variables }: Target): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ALONE; i++) {
    await probe(server);
    for (const values of variables.slice(0, ASKED_ALONE)) await ask(server.url, query, values);
    least = Math.min(least, (await probe(server)).hold);
  }
  return least;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Times servers in turn, A B C A B C …, so that a drift of the machine meets all of them alike. The first round warms up. How long
 * the event loop is held is measured of the first one alone.
 */
export async function compare(targets: readonly Target[], databaseTime: DatabaseTime): Promise<readonly Measured[]> {
  const rounds: Measured[][] = targets.map(() => []);
  for (const target of targets) await round(target, WARM, databaseTime);
  for (let i = 0; i < ROUNDS; i++) {
    for (const [t, target] of targets.entries()) rounds[t]?.push(await round(target, SECONDS, databaseTime));
  }
  const hold = targets[0] ? await holdOf(targets[0]) : 0;
  return rounds.map((all) => {
    const of = (field: keyof Measured) => median(all.map((m) => m[field]));
    return { perSecond: of("perSecond"), p50: of("p50"), tail: of("tail"), node: of("node"), database: of("database"), hold };
  });
}

/** Asks a server once. Throws where the answer has errors. */
export async function ask(url: string, query: string, variables: Values): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: Record<string, unknown>; readonly errors?: readonly unknown[] };
  if (errors !== undefined || data === undefined) throw new Error(`${url} answered ${JSON.stringify(errors)} to ${query}`);
  return data;
}

const TRIES = 5;

/** Asks until there is an answer: a database that was just started may take longer over the first question of a kind than the product allows. */
async function awaken(url: string, query: string, variables: Values): Promise<void> {
  for (let left = TRIES; left > 1; left--) {
    const answered = await ask(url, query, variables).then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
  await ask(url, query, variables);
}

const GLANCE = 250;
const STILL = 0.1;
const PATIENCE = 300_000;

/** What a server reads in the background, once nobody has written for so long, it begins to read when it is asked. */
const QUIET = 1500;

/** Asks a server, and waits until it does nothing more of its own: what it reads in the background is what it will answer from. */
async function settle(server: Served, query: string, values: Values): Promise<void> {
  await awaken(server.url, query, values);
  await setTimeout(QUIET);
  await ask(server.url, query, values);
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const before = (await probe(server)).cpu;
    await setTimeout(GLANCE);
    const { cpu } = await probe(server);
    if (cpu.user + cpu.system - before.user - before.system < STILL * GLANCE * 1000) return;
  }
  throw new Error(`${server.name} was still at work by itself after ${PATIENCE / 1000} s`);
}

/** So many answers are compared. */
const COMPARED = 60;

/** Whether two servers answer alike, so that a ratio compares equal work. */
export async function agree(a: Served, b: Served, { query, variables, same }: Question): Promise<string> {
  for (const server of [a, b]) {
    await settle(server, query, variables[0] ?? {});
  }
  let different = 0;
  const asked = variables.slice(0, COMPARED);
  for (const values of asked) {
    const [x, y] = await Promise.all([ask(a.url, query, values), ask(b.url, query, values)]);
    if (JSON.stringify(same(x as never)) === JSON.stringify(same(y as never))) continue;
    if (different++ === 0) console.log(`    first difference: ${JSON.stringify(values)}`);
  }
  return different === 0 ? "answers equal" : `${different} of ${asked.length} ANSWERS DIFFER`;
}
