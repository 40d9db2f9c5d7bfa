import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auth, driver } from "neo4j-driver";
import { ROOT } from "../support/atlas.js";
import { type Served, serve } from "./process.js";

const SOURCE = join(ROOT, "tests", "bench", "peer");

/** The indices that the peer's questions can use, beside the product's own. Without a name too: (kind, city, name) alone is not used where no name is asked for. */
const INDICES = [
  "CREATE INDEX peer_kind_city IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.city)",
  "CREATE INDEX peer_kind_city_name IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.city, n.name)",
  "CREATE TEXT INDEX peer_name IF NOT EXISTS FOR (n:Institution) ON (n.name)",
  "CREATE FULLTEXT INDEX peer_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }",
  "CALL db.awaitIndexes(300)",
];

/** Installs the peer where it is not yet, makes its indices and starts it on this Neo4j. */
export async function servePeer(work: string, env: Readonly<Record<string, string>>): Promise<Served> {
  const folder = join(work, "peer");
  mkdirSync(folder, { recursive: true });
  const wanted = readFileSync(join(SOURCE, "package.json"), "utf8");
  const has = join(folder, "package.json");
  const installed = existsSync(join(folder, "node_modules", "@neo4j", "graphql")) && readFileSync(has, "utf8") === wanted;
  copyFileSync(join(SOURCE, "package.json"), has);
  if (!installed) {
    console.log("  installing the peer, @neo4j/graphql, into .cache/bench/peer");
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    execFileSync(npm, ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  }
  copyFileSync(join(SOURCE, "server.mjs"), join(folder, "server.mjs"));
  await runAll(env, INDICES);
  return serve("@neo4j/graphql", [join(folder, "server.mjs")], env);
}

/** Runs statements one after another. */
export async function runAll(env: Readonly<Record<string, string>>, statements: readonly string[]): Promise<void> {
  const neo4j = driver(env["NEO4J_URI"] ?? "", auth.basic(env["NEO4J_USER"] ?? "neo4j", env["NEO4J_PASSWORD"] ?? ""));
  const session = neo4j.session();
  try {
    for (const statement of statements) await session.run(statement);
  } finally {
    await session.close();
    await neo4j.close();
  }
}
