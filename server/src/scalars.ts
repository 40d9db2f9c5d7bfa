import { AtlasError, BOUNDS, isPartialDate } from "@chengyu-atlas/model";
import type { GraphQLScalarType } from "graphql";

/** How a scalar is read and written. Its name and its description are those of the schema, which a whole scalar would take away. */
type ScalarWays = Pick<GraphQLScalarType<string, string>, "serialize" | "parseValue" | "parseLiteral">;

/** A scalar that is a string of one form, refused with BAD_USER_INPUT where it is not. */
function dateScalar(name: string, form: string, holds: (value: unknown) => boolean): ScalarWays {
  const read = (value: unknown): string => {
    if (typeof value === "string" && holds(value)) return value;
    throw new AtlasError("INVALID_INPUT", `${name} takes ${form}, not ${JSON.stringify(value)?.slice(0, 40)}.`);
  };
  return {
    serialize: (value) => value as string,
    parseValue: read,
    parseLiteral: (node) => read("value" in node ? node.value : node.kind),
  };
}

const isDay = (value: unknown) => isPartialDate(value) && value.length === 10;

/** How each scalar is read and written, by its name. */
export const SCALARS: Readonly<Record<string, ScalarWays>> = {
  PartialDate: dateScalar("PartialDate", "a date that exists, as 2020, 2020-10 or 2020-10-30", isPartialDate),
  Date: dateScalar("Date", "a day that exists, as 2020-10-30", isDay),
};

/** The model's values of the enums whose names differ from them, by the enum. */
export const ENUM_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Bound: Object.fromEntries(Object.entries(BOUNDS).map(([value, { name }]) => [name, value])),
};
