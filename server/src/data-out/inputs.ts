import { AtlasError } from "@chengyu-atlas/model";
import { toSdl } from "@chengyu-atlas/model/derive";
import { buildSchema, coerceInputValue, type GraphQLSchema, isEnumType, isInputObjectType, isInputType, isScalarType } from "graphql";
import { ENUM_VALUES, SCALARS } from "../scalars.js";

let schema: GraphQLSchema | undefined;

/** The API's schema with its scalars and the values of its enums, as far as inputs need it. */
function inputSchema(): GraphQLSchema {
  const built = buildSchema(toSdl());
  for (const [name, { parseValue }] of Object.entries(SCALARS)) {
    const type = built.getType(name);
    if (isScalarType(type)) type.parseValue = parseValue;
  }
  for (const [name, values] of Object.entries(ENUM_VALUES)) {
    const type = built.getType(name);
    if (isEnumType(type)) for (const value of type.getValues()) value.value = values[value.name] ?? value.value;
  }
  return built;
}

/** The names of the fields of an input of the API. */
export function fieldsOf(typeName: string): readonly string[] {
  schema ??= inputSchema();
  const type = schema.getType(typeName);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

/**
 * An input of the API written as JSON, checked by the schema, so that what it takes is here too. Nothing where there is
 * no text. Throws INVALID_INPUT.
 */
export function readInput<T extends object>(typeName: string, name: string, text: string | null): T | undefined {
  if (text === null || text === "") return undefined;
  const refuse = (why: string): never => {
    throw new AtlasError("INVALID_INPUT", `"${name}" takes a ${typeName} of the API as JSON, e.g. {"kinds":["Lab"]}: ${why}`);
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse("this is no JSON.");
  }
  schema ??= inputSchema();
  const type = schema.getType(typeName);
  if (!isInputType(type)) throw new Error(`no input ${typeName}`);
  return coerceInputValue(value, type, (path, _value, { message }) =>
    refuse(`${path.length > 0 ? `at ${path.join(".")}: ` : ""}${message}`),
  ) as T;
}
