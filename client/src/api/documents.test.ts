import { concatAST, parse } from "graphql";
import { describe, expect, it } from "vitest";
import * as generated from "./documents.generated.js";

const written = import.meta.glob<string>("./*.graphql", { query: "?raw", import: "default", eager: true });
const source = concatAST(Object.values(written).map((text) => parse(text)));

// that they fit the server's schema is for `npm run generate:check` to say
describe("questions to the server", () => {
  const names = source.definitions.flatMap((definition) =>
    definition.kind === "OperationDefinition" ? (definition.name?.value ?? []) : [],
  );

  it.each(names)("should have been generated as it is written: %s", (name) => {
    expect(Object.keys(generated)).toContain(`${name}Document`);
  });

  it("should have been generated for nothing that is no longer written", () => {
    const documents = Object.keys(generated).filter((name) => name.endsWith("Document"));
    expect(documents.sort()).toEqual(names.map((name) => `${name}Document`).sort());
  });
});
