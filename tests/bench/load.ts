import autocannon from "autocannon";
import type { Served } from "./process.js";

const CONNECTIONS = 10;
const SECONDS = 4;
const ROUNDS = 3;

/** A question with the variables that are asked in turn. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** Requests per second and latency of one server on one question: the median of the rounds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

async function round(url: string, { query, variables }: Question, seconds: number): Promise<Measured> {
  const result = await autocannon({
    url: `${url}/graphql`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: variables.map((values) => ({
      method: "POST" as const,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: values }),
    })),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} failed`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Times servers in turn, A B A B …, so that a drift of the machine meets all of them alike. The first round warms up. */
export async function compare(servers: readonly Served[], question: Question): Promise<readonly Measured[]> {
  const rounds: Measured[][] = servers.map(() => []);
  for (const { url } of servers) await round(url, question, 6);
  for (let i = 0; i < ROUNDS; i++) {
    for (const [s, { url }] of servers.entries()) rounds[s]?.push(await round(url, question, SECONDS));
  }
  return rounds.map((all) => ({
    perSecond: median(all.map((m) => m.perSecond)),
    p50: median(all.map((m) => m.p50)),
    p99: median(all.map((m) => m.p99)),
  }));
}

/** Asks a server once. */
export async function ask(url: string, query: string, variables: unknown): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}
