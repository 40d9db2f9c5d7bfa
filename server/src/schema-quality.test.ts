import { toSdl } from "@chengyu-atlas/model/derive";
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";

const schema = buildSchema(toSdl());
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

/** Something that a reader of the schema meets, e.g. `Query.node(id:)`. */
interface Item {
  readonly at: string;
  readonly description: string | null | undefined;
}

function itemsOf(type: GraphQLNamedType): readonly Item[] {
  const own = { at: type.name, description: type.description };
  if (isEnumType(type)) return [own, ...type.getValues().map(({ name, description }) => ({ at: `${type.name}.${name}`, description }))];
  if (isInputObjectType(type)) {
    return [own, ...Object.values(type.getFields()).map(({ name, description }) => ({ at: `${type.name}.${name}`, description }))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    { at: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map(({ name, description }) => ({ at: `${type.name}.${field.name}(${name}:)`, description })),
  ]);
  return [own, ...fields];
}

const items = types.flatMap(itemsOf);
const parts = (description: string) => description.split(/ · |\n|(?<=。) /u).map((part) => part.trim());
const hasHan = (part: string) => /\p{Script=Han}/u.test(part);
/** English: words, and no Chinese but in quotes of it or names. */
const isEnglish = (part: string) => /[A-Za-z]{2,}/u.test(part) && part.replace(/\p{Script=Han}/gu, "").length > part.length / 2;

describe("the schema", () => {
  it("should describe every type, field, argument, value and input field", () => {
    expect(items.length).toBeGreaterThan(500);
    expect(items.filter(({ description }) => !description?.trim()).map(({ at }) => at)).toEqual([]);
  });

  it("should do so in Chinese and in English", () => {
    const one = items.filter(({ description }) => {
      const said = parts(description ?? "");
      return !said.some(hasHan) || !said.some((part) => isEnglish(part));
    });
    expect(one.map(({ at, description }) => `${at}: ${description}`)).toEqual([]);
  });

  it("should name things as GraphQL schemas do", () => {
    const wrong = types.flatMap((type) => {
      const odd = itemsOf(type).flatMap(({ at }) => /^\w+\.(\w+)(?:\((\w+):\))?$/u.exec(at)?.slice(1) ?? []);
      const names = isEnumType(type) ? [] : odd.filter((name) => name !== undefined);
      const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
      return [
        ...(/^[A-Z][A-Za-z0-9]*$/u.test(type.name) ? [] : [type.name]),
        ...names.filter((name) => !/^[a-z][A-Za-z0-9]*$/u.test(name)).map((name) => `${type.name}.${name}`),
        // words of the vocabulary are written as everywhere else, and kinds as the types that they are
        ...values.filter((name) => !/^([A-Z][A-Z0-9_]*|[a-z][A-Za-z]*|[A-Z][a-z]+)$/u.test(name)).map((name) => `${type.name}.${name}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("should give every connection its nodes and their number, and every edge its cursor", () => {
    for (const type of types) {
      if (!isObjectType(type)) continue;
      const fields = Object.keys(type.getFields());
      if (type.name.endsWith("Connection")) expect(fields, type.name).toEqual(expect.arrayContaining(["nodes", "totalCount"]));
      if (fields.includes("edges") && type.name.endsWith("Connection")) expect(fields, type.name).toContain("pageInfo");
      if (type.name.endsWith("Edge")) expect(fields, type.name).toEqual(expect.arrayContaining(["cursor", "node"]));
    }
  });
});
