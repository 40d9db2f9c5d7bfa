// Part of "npm run generate". Writes src/api/documents.generated.ts: typed documents from src/api/*.graphql and ../server/schema.graphql;
// and of each its hash, by which the client asks, with the list of them that the server knows.
// With --check fails where the file is stale or a document does not fit the schema.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildASTSchema, concatAST, parse, validate } from "graphql";
import { readQuestions } from "../scripts/lib/questions.mjs";
import { persistedOperations } from "./persisted-operations.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const api = at("./src/api");
const output = `${api}/documents.generated.ts`;

const schema = parse(readFileSync(at("../server/schema.graphql"), "utf8"));
const documents = readdirSync(api)
  .filter((name) => name.endsWith(".graphql"))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(`${api}/${name}`, "utf8")) }));

const problems = validate(buildASTSchema(schema), concatAST(documents.map(({ document }) => document)));
if (problems.length > 0) {
  for (const { message } of problems) console.error(`client/src/api: ${message}`);
  process.exit(1);
}

const model = "@chengyu-atlas/model";
const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  mergeFragmentTypes: true,
  skipTypename: true,
  dedupeFragments: true,
  strictScalars: true,
  scalars: { ID: "string", PartialDate: "string", Date: "string", SubgraphColumns: `${model}#SubgraphColumns` },
  enumValues: {
    Kind: `${model}#Kind`,
    RelationType: `${model}#Relation`,
    Status: `${model}#Status`,
    State: `${model}#State`,
    Region: `${model}#Region`,
    DocumentType: `${model}#DocumentType`,
  },
  documentMode: "documentNode",
};
const body = await codegen({
  filename: output,
  schema,
  documents,
  config: {},
  plugins: [{ operations: config }, { typed: config }],
  pluginMap: { operations, typed: typedDocuments },
});
// enums are the model's own types: they are exported as types, once
const tidy = body.replace(/^export \{ (\w+) \};\n\n/gmu, "").replace(/^export \{ (\w+) \};$/gmu, "");
const DERIVED = '// Derived from src/api/*.graphql and server/schema.graphql by "npm run generate". Do not edit.\n';
// each file of documents has a module of its own, so that a page loads only what it asks
const [constants, types] = [true, false].map((wanted) => tidy.split("\n").filter((line) => line.startsWith("export const ") === wanted));
const modules = documents.map(({ location, document }) => {
  const own = new Set(
    document.definitions.map(({ kind, name }) => `${name.value}${kind === "FragmentDefinition" ? "FragmentDoc" : "Document"}`),
  );
  const lines = constants.filter((line) => own.has(line.split(" ")[2]));
  const named = [...new Set(lines.flatMap((line) => /DocumentNode<(\w+), ?(\w+)>;$/u.exec(line)?.slice(1) ?? []))];
  const wanted = named.filter((name) => name !== "unknown").sort();
  const imports = [
    `import type { ${["DocumentTypeDecoration", "TypedDocumentNode as DocumentNode"].filter((name) => lines.some((line) => line.includes(name.split(" ").at(-1)))).join(", ")} } from '@graphql-typed-document-node/core';`,
    `import type { ${wanted.join(", ")} } from '../documents.generated.js';`,
  ];
  return { name: location.replace(".graphql", ".generated.ts"), text: `${DERIVED}${imports.join("\n")}\n\n${lines.join("\n")}\n` };
});
const all = modules.map(({ name }) => `export * from './documents/${name.replace(/ts$/u, "js")}';`).join("\n");
const operationsOfClient = persistedOperations(
  documents.map(({ document }) => document),
  // the examples of the query page run on strict servers too
  readQuestions(at("../seeds/questions.yaml")).map(({ graphql }) => graphql),
);
const files = new Map([
  [
    output,
    `${DERIVED}${types
      .filter((line) => !line.includes("TypedDocumentNode"))
      .join("\n")
      .trim()}\n\n${all}\n`,
  ],
  ...modules.map(({ name, text }) => [`${api}/documents/${name}`, text]),
  [`${api}/hashes.generated.ts`, `${DERIVED}${operationsOfClient.hashes}`],
  [
    at("../server/src/persisted/operations.generated.ts"),
    `${DERIVED.replaceAll("src/api", "client/src/api")}${operationsOfClient.manifest}`,
  ],
]);
const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text).map(([path]) => path);
if (process.argv.includes("--check")) {
  if (stale.length > 0) console.error('stale: client/src/api/documents.generated.ts – run "npm run generate" and commit it');
  process.exit(stale.length > 0 ? 1 : 0);
}
if (stale.length > 0) {
  mkdirSync(`${api}/documents`, { recursive: true });
  for (const path of stale) writeFileSync(path, files.get(path));
  console.log("wrote client/src/api/documents.generated.ts");
}
