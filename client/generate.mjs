// Part of "npm run generate". Writes src/api/documents.generated.ts: typed documents from src/api/*.graphql and ../server/schema.graphql.
// With --check fails where the file is stale or a document does not fit the schema.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildASTSchema, concatAST, parse, validate } from "graphql";

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
const text = `// Derived from src/api/*.graphql and server/schema.graphql by "npm run generate". Do not edit.\n${tidy.trim()}\n`;
const fresh = existsSync(output) && readFileSync(output, "utf8") === text;
if (process.argv.includes("--check")) {
  if (!fresh) console.error('stale: client/src/api/documents.generated.ts – run "npm run generate" and commit it');
  process.exit(fresh ? 0 : 1);
}
if (!fresh) {
  writeFileSync(output, text);
  console.log("wrote client/src/api/documents.generated.ts");
}
