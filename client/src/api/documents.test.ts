import { buildSchema, concatAST, type DocumentNode, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import sdl from "../../../server/schema.graphql?raw";
import * as generated from "./documents.generated.js";

const written = import.meta.glob<string>("./*.graphql", { query: "?raw", import: "default", eager: true });
const schema = buildSchema(sdl);
const source = concatAST(Object.values(written).map((text) => parse(text)));

describe("questions to the server", () => {
  it("should fit the server's schema", () => {
    expect(validate(schema, source).map(({ message }) => message)).toEqual([]);
  });

  it("should have been generated for every operation that is written", () => {
    const names = source.definitions.flatMap((definition) =>
      definition.kind === "OperationDefinition" ? (definition.name?.value ?? []) : [],
    );
    for (const name of names) expect(Object.keys(generated)).toContain(`${name}Document`);
  });

  it.each(Object.entries(generated).filter(([name]) => name.endsWith("Document")))(
    "should still be valid as generated: %s",
    (_, document) => {
      expect(validate(schema, document as DocumentNode).map(({ message }) => message)).toEqual([]);
    },
  );
});
