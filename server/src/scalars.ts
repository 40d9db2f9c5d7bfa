import { AtlasError, BOUNDS, isPartialDate } from "@chengyu-atlas/model";
import { GraphQLScalarType } from "graphql";

/** A scalar that is a string of one form, refused with BAD_USER_INPUT where it is not. */
function dateScalar(name: string, form: string, holds: (value: unknown) => boolean): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === "string" && holds(value)) return value;
    throw new AtlasError("INVALID_INPUT", `${name} takes ${form}, not ${JSON.stringify(value)?.slice(0, 40)}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value as string,
    parseValue: read,
    parseLiteral: (node) => read("value" in node ? node.value : node.kind),
  });
}

const isDay = (value: unknown) => isPartialDate(value) && value.length === 10;

/** Scalars, and the enum whose names differ from the model's values. */
export const scalarResolvers = {
  PartialDate: dateScalar("PartialDate", "a date that exists, as 2020, 2020-10 or 2020-10-30", isPartialDate),
  Date: dateScalar("Date", "a day that exists, as 2020-10-30", isDay),
  Bound: Object.fromEntries(Object.entries(BOUNDS).map(([value, { name }]) => [name, value])),
};
