import { ask } from "./load.js";
import { NEIGHBOURS } from "./queries.js";

/** How often each is asked. */
const TIMES = 20;

const times = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join(" ");
const deep = (levels: number) => `${"relations(first: 1) { nodes { ".repeat(levels)}id${" } }".repeat(levels)}`;
const body = (query: string, variables?: unknown) => JSON.stringify({ query, variables });

/** Bad input by name, each as a request body. */
export const BAD: Readonly<Record<string, string>> = {
  "wrong type": body('{ institutions(first: "ten") { totalCount } }'),
  "wrong type in a variable": body("query ($n: Int) { institutions(first: $n) { totalCount } }", { n: "ten" }),
  "unknown field": body("{ institutions { totalcount } }"),
  "cursor of another list": body(
    `{ institutions(after: "${Buffer.from('["edges",1,"a","b"]').toString("base64url")}") { totalCount nodes { id } } }`,
  ),
  "first: 1e9": body("{ institutions(first: 1000000000) { nodes { id } } }"),
  "first: 1e9 in a variable": body("query ($n: Int) { institutions(first: $n) { nodes { id } } }", { n: 1_000_000_000 }),
  "30 levels deep": body(`{ institutions(first: 1) { nodes { ${deep(15)} } } }`),
  "500 aliases": body(`{ ${times(500, (i) => `a${i}: statistics { nodes }`)} }`),
  "circular fragments": body("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
  "body of 10 MB": body(`# ${"x".repeat(10 * 1024 * 1024)}`),
};

/** Questions that look at the whole graph in a way that no index serves. */
const SCANS: readonly { readonly name: string; readonly query: string }[] = [
  {
    name: "changes over all years, with their evidence",
    query: `{ changes(from: "1900-01-01", to: "2100-01-01") { added(first: 200) { totalCount nodes { after { id } } } touched(first: 200) { totalCount } } }`,
  },
  {
    name: "brokers of the whole network",
    query: "{ brokers(first: 200) { totalCount connected nodes { node { id } crossing } } }",
  },
];

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly milliseconds: number;
}

async function post(url: string, text: string): Promise<Refusal> {
  const from = performance.now();
  const answer = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: text });
  const { errors } = (await answer.json()) as { readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] };
  return { status: answer.status, code: errors?.[0]?.extensions?.code ?? "no error", milliseconds: performance.now() - from };
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** How long a good question takes, asked again and again until `until` is settled. */
async function latencies(url: string, id: string, until: Promise<unknown>): Promise<readonly number[]> {
  let over = false;
  void until.finally(() => {
    over = true;
  });
  const all: number[] = [];
  while (!over) {
    const from = performance.now();
    await ask(url, NEIGHBOURS, { id });
    all.push(performance.now() - from);
  }
  return all;
}

/** Prints how bad input is answered, whether it slows others, and whether scans are cut while the server stays awake. */
export async function measureRefusals(url: string, id: string): Promise<void> {
  console.log("  bad input (goal: 4xx with a code in under 50 ms each, nothing else slowed):");
  await Promise.all(Object.values(BAD).map((text) => post(url, text)));
  for (const [name, text] of Object.entries(BAD)) {
    const all: Refusal[] = [];
    for (let i = 0; i < TIMES; i++) all.push(await post(url, text));
    const taken = all.map(({ milliseconds }) => milliseconds);
    console.log(
      `    ${name}: ${all[0]?.status} ${all[0]?.code}, median ${at(taken, 0.5).toFixed(1)} ms, longest ${at(taken, 1).toFixed(1)} ms`,
    );
  }
  const rest = await latencies(url, id, new Promise((done) => setTimeout(done, 2000)));
  const asking = (async () => {
    for (const until = performance.now() + 2000; performance.now() < until; ) for (const text of Object.values(BAD)) await post(url, text);
  })();
  const beside = await latencies(url, id, asking);
  console.log(
    `    a node + 20 neighbours: median ${at(rest, 0.5).toFixed(1)} ms, 99 % ${at(rest, 0.99).toFixed(1)} ms; beside bad input ${at(beside, 0.5).toFixed(1)} ms, 99 % ${at(beside, 0.99).toFixed(1)} ms`,
  );
  for (const { name, query } of SCANS) {
    const asked = post(url, body(query));
    const health: number[] = [];
    let over = false;
    void asked.finally(() => {
      over = true;
    });
    while (!over) {
      const from = performance.now();
      await (await fetch(`${url}/health`)).text();
      health.push(performance.now() - from);
    }
    const { status, code, milliseconds } = await asked;
    console.log(
      `    ${name}: ${status} ${code} after ${(milliseconds / 1000).toFixed(1)} s; /health meanwhile at most ${at(health, 1).toFixed(0)} ms (goal 100)`,
    );
  }
}
