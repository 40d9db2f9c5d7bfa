// npm run schema:check: fails, naming each change, where the schema breaks queries for the released one.
// npm run schema:release: makes the schema of today the released one. Part of every release, and of nothing else.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { breakingChanges } from "./schema-changes.mjs";

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const current = readFileSync(at("schema.graphql"), "utf8");

if (process.argv.includes("--release")) {
  const head =
    '# The schema as it was last released, by "npm run schema:release". Changes are held against it by "npm run schema:check".\n';
  writeFileSync(at("schema.released.graphql"), current.replace(/^#.*\n/, head));
  console.log("wrote server/schema.released.graphql");
} else {
  const broken = breakingChanges(readFileSync(at("schema.released.graphql"), "utf8"), current);
  for (const line of broken) console.error(`server/schema.graphql breaks what was released: ${line}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
