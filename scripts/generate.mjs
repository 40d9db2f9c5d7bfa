// Writes what is derived from the model, or with --check fails, naming each file that is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const { neo4jSchema, sqliteSchema, toGuide, toSdl } = await import("@chengyu-atlas/model/derive");
const head = (mark) => `${mark} Derived from graph/model by "npm run generate". Do not edit.\n`;
const files = {
  "server/schema.graphql": toSdl(),
  "graph/store/schema/sqlite.sql": `${head("--")}${sqliteSchema().join("\n")}\n`,
  "graph/store/schema/neo4j.cypher": `${head("//")}${neo4jSchema()
    .map((s) => `${s};`)
    .join("\n")}\n`,
  "docs/model.md": toGuide(),
};
const stale = Object.entries(files).filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`stale: ${path} – run "npm run generate" and commit it`);
  process.exit(stale.length === 0 ? 0 : 1);
}
for (const [path, text] of stale) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
