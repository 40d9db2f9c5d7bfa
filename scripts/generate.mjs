// Writes what is derived from the model, and the client's documents, which are derived from the schema and its queries.
// With --check fails, naming each file that is stale.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cypherGuide } from "./lib/cypher-guide.mjs";
import { questionsModule, readQuestions } from "./lib/questions.mjs";

const { neo4jSchema, sqliteSchema, toGuide, toSdl } = await import("@chengyu-atlas/model/derive");
const { KIND_NAMES: kinds, RELATION_NAMES: relations } = await import("@chengyu-atlas/model");
const questions = readQuestions();
const head = (mark) => `${mark} Derived from graph/model by "npm run generate". Do not edit.\n`;
const files = {
  "server/schema.graphql": toSdl(),
  "graph/store/schema/sqlite.sql": `${head("--")}${sqliteSchema().join("\n")}\n`,
  "graph/store/schema/neo4j.cypher": `${head("//")}${neo4jSchema()
    .map((s) => `${s};`)
    .join("\n")}\n`,
  "docs/model.md": toGuide(),
  "client/src/pages/query/questions.generated.ts": questionsModule(questions),
  "docs/cypher.md": cypherGuide(questions, { kinds, relations }),
};
const stale = Object.entries(files).filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
const check = process.argv.includes("--check");
for (const [path, text] of stale) {
  if (check) {
    console.error(`stale: ${path} – run "npm run generate" and commit it`);
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
// after the schema, from which it reads
const { status } = spawnSync(process.execPath, [join("client", "generate.mjs"), ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status !== 0 || (check && stale.length > 0) ? 1 : 0;
