// The operations of the client as it sends them, each under the SHA-256 of its text.
import { createHash } from "node:crypto";
import { InMemoryCache } from "@apollo/client/core";
import { concatAST, Kind, print, visit } from "graphql";

/** An operation and the fragments that it spreads, however deep, in the order of their names. */
function withFragments(operation, fragments) {
  const wanted = new Set();
  const collect = (node) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (wanted.has(value)) return;
        wanted.add(value);
        collect(fragments.get(value));
      },
    });
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...[...wanted].sort().map((name) => fragments.get(name))] };
}

/**
 * Two modules: `hashes` by the name of the operation, for the client; `manifest` with the texts by hash, for the server. The
 * cache asks for `__typename` beside what is written, so the texts do too. `texts` are further queries that are sent as they are.
 */
export function persistedOperations(documents, texts = []) {
  const { definitions } = concatAST(documents);
  const fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const cache = new InMemoryCache();
  const operations = definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const query = print(cache.transformDocument(withFragments(operation, fragments)));
      return { name: operation.name.value, query, hash: createHash("sha256").update(query).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = operations.map(({ name }) => name);
  const twice = names.find((name, i) => name === names[i - 1]);
  if (twice !== undefined) throw new Error(`client/src/api: two operations are called ${twice}; the client knows them by name.`);
  const hashes = operations.map(({ name, hash }) => `  ${name}: "${hash}",\n`).join("");
  const asTheyAre = texts.map((query) => ({ query, hash: createHash("sha256").update(query).digest("hex") }));
  const manifest = [...operations, ...asTheyAre].map(({ query, hash }) => `  "${hash}":\n    ${JSON.stringify(query)},\n`).join("");
  return {
    hashes: `\n/** The SHA-256 of each operation as the client sends it, by its name. */\nexport const HASHES: Readonly<Record<string, string>> = {\n${hashes}};\n`,
    manifest: `\n/** The operations of our own client, by the SHA-256 of their text. */\nexport const OPERATIONS: Readonly<Record<string, string>> = {\n${manifest}};\n`,
  };
}
