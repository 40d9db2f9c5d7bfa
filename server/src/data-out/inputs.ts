import { AtlasError } from "@chengyu-atlas/model";
import { toSdl } from "@chengyu-atlas/model/derive";
import { buildSchema, coerceInputValue, type GraphQLSchema, isInputType } from "graphql";

let schema: GraphQLSchema | undefined;

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
  schema ??= buildSchema(toSdl());
  const type = schema.getType(typeName);
  if (!isInputType(type)) throw new Error(`no input ${typeName}`);
  return coerceInputValue(value, type, (path, _value, { message }) =>
    refuse(`${path.length > 0 ? `at ${path.join(".")}: ` : ""}${message}`),
  ) as T;
}
