import { isSubtypeOf } from "@chengyu-atlas/model";
import { z } from "zod";
import { explain } from "../explain.js";
import { bound, date, kind, line, missingOr, number, raw, region, relation, status } from "../field-types.js";
import { documentSchema } from "../schema.js";
import { DELIMITERS } from "./csv.js";
import { ENCODINGS } from "./decode.js";

/** The mapping format as zod schemas: records as in the record format, of which any value may be taken from a column. */
const words = z.record(z.string(), line(), { error: "must be a record of words: { 在建: planned }" });
/** A value that each row gives. */
export const columnSchema = z.strictObject({
  column: line(),
  /** What a cell says, and the value that is meant. */
  words: words.optional(),
  /** The value where the cell is empty. */
  empty: line().optional(),
  /** The year of dates that leave it out. */
  year: raw.refine((value) => /^[12]\d{3}$/u.test(value), { error: "must be a year" }).optional(),
});
/** A column of which a cell may hold several values: `split` has the characters of which each parts one from the next. */
const manySchema = columnSchema.extend({ split: raw.min(1).max(20).optional() });
/** A value that is the same for all rows, or a column. */
function said(constant, column = columnSchema) {
  return z.unknown().transform((value, ctx) => {
    const isColumn = value !== null && typeof value === "object" && !Array.isArray(value);
    const schema = isColumn ? column : constant;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const { path, message } of explain(result.error, schema))
      ctx.issues.push({ code: "custom", path: [...path], message, input: value });
    return z.NEVER;
  });
}
const maybe = (constant) => said(constant).optional();
const several = said(line(), manySchema);
const kinds = z.union([kind.transform((one) => [one]), z.array(kind).min(1)]);
const nodeTemplate = z
  .strictObject({
    /** One kind, or several: the first where the gazetteer does not know the name under another of them. */
    kind: said(kinds),
    name: several,
    aliases: several.optional(),
    subtype: maybe(line()),
    place: maybe(line()),
    region: maybe(region),
    longitude: maybe(number),
    latitude: maybe(number),
    note: maybe(line(2000)),
    within: maybe(line()),
  })
  .check((ctx) => {
    const { kind, subtype } = ctx.value;
    if (typeof subtype !== "string" || isColumn(kind) || kind.some((one) => isSubtypeOf(one, subtype))) return;
    ctx.issues.push({ code: "custom", path: ["subtype"], message: `"${subtype}" is no sub-type of ${kind.join(" or ")}`, input: subtype });
  });
const amountTemplate = z.strictObject(
  { value: said(number), unit: maybe(line(20)), bound: maybe(bound) },
  { error: missingOr("must be { value, unit, bound }") },
);
const claimTemplate = z.strictObject({
  relation: said(relation),
  source: several,
  target: several,
  status: said(status),
  from: maybe(date),
  to: maybe(date),
  title: maybe(line()),
  role: maybe(line()),
  amount: amountTemplate.optional(),
});
const observationTemplate = z.strictObject({
  subject: several,
  measure: said(line()),
  value: said(number),
  unit: maybe(line(20)),
  bound: maybe(bound),
  period: maybe(line()),
});
const list = (schema) => z.array(schema, { error: "must be a list" }).default([]);
const sheetSchema = z.strictObject({
  sheet: line().optional(),
  header: number.refine((value) => Number.isInteger(value) && value >= 0, { error: "must be the number of a row, 0 for none" }).default(1),
  /** Columns in which an empty cell says what the last one above it says, as of merged cells that were saved as csv. */
  fill: z.array(line(), { error: "must be a list" }).default([]),
  /** Rows that begin with one of these are left out; without it, sums and footnotes are. */
  skip: z.array(line(), { error: "must be a list" }).optional(),
  nodes: list(nodeTemplate),
  claims: list(claimTemplate),
  observations: list(observationTemplate),
});
/** A mapping file. */
export const mappingSchema = z.strictObject({
  mapping: raw.refine((value) => /^[\w.-]{1,80}$/u.test(value), { error: "takes 1 to 80 letters from A to Z, digits, . _ and -" }),
  document: documentSchema.omit({ type: true, text: true, textFile: true }).partial({ id: true, title: true }).default({}),
  encoding: z.enum(ENCODINGS, { error: `must be one of ${ENCODINGS.join(", ")}` }).optional(),
  delimiter: z.enum(DELIMITERS, { error: 'must be one of "," ";" "|" "\\t"' }).optional(),
  sheets: z.array(sheetSchema, { error: missingOr("must be a list") }).min(1, { error: "is empty; say what one sheet holds" }),
});
/** Whether a value of a template is taken from a column. */
export function isColumn(value) {
  return value !== null && typeof value === "object" && "column" in value;
}
//# sourceMappingURL=mapping-schema.js.map
