import { isDocumentId, isSubtypeOf, KINDS } from "@chengyu-atlas/model";
import { z } from "zod";
import {
  address,
  between,
  bound,
  date,
  documentType,
  kind,
  level,
  line,
  missingOr,
  number,
  period,
  raw,
  region,
  relation,
  status,
  text,
} from "./field-types.js";
import { aKind } from "./names.js";
import { hint } from "./nearest.js";

/** The record format as zod schemas. Scalars arrive as text; see parse.ts. */
const quoted = z.array(
  z.strictObject({
    quote: text(20_000),
    nth: number.refine((value) => Number.isInteger(value) && value >= 1, { error: "must be a whole number from 1" }).optional(),
    locator: line().optional(),
  }),
  { error: missingOr("must be a list") },
);
const evidence = quoted.min(1, { error: "is empty; give the sentence that says so" });
/** The head of a document. */
export const documentSchema = z.strictObject({
  id: raw.refine(isDocumentId, { error: "takes 1 to 80 lower-case letters, digits, . _ and -, the first a letter or digit" }),
  type: documentType,
  title: line(500),
  publication: line().optional(),
  publishedOn: date.optional(),
  issue: line().optional(),
  page: line().optional(),
  url: address.optional(),
  note: line(2000).optional(),
  textFile: line().optional(),
  text: raw.refine((value) => !/\p{Surrogate}/u.test(value), { error: "has half a character in it" }).optional(),
});
/** A node, of a document or a gazetteer. */
export const nodeSchema = z
  .strictObject({
    kind,
    name: line(),
    aliases: z.array(line(), { error: "must be a list" }).optional(),
    subtype: line().optional(),
    place: line().optional(),
    region: region.optional(),
    longitude: between(-180, 180).optional(),
    latitude: between(-90, 90).optional(),
    note: line(2000).optional(),
    within: line().optional(),
    ref: line().optional(),
  })
  .check((ctx) => {
    const node = ctx.value;
    const say = (field, message) => ctx.issues.push({ code: "custom", path: [field], message, input: node });
    if (node.subtype !== undefined && !isSubtypeOf(node.kind, node.subtype)) {
      const known = Object.keys(KINDS[node.kind].subtypes);
      const near = known.length === 0 ? "; it has none" : hint(node.subtype, known) || `; there are ${known.join(", ")}`;
      say("subtype", `"${node.subtype}" is no sub-type of ${node.kind}${near}`);
    }
    if (node.within !== undefined && node.kind !== "Person") say("within", `is of a Person alone; this is ${aKind(node.kind)}`);
    if ((node.longitude === undefined) !== (node.latitude === undefined)) {
      say(node.longitude === undefined ? "latitude" : "longitude", "longitude and latitude go together");
    }
  });
const amount = z.strictObject({ value: number, unit: line(20), bound: bound.default("=") }, { error: "must be { value, unit, bound }" });
/** A claim of a document. */
export const claimSchema = z.strictObject({
  relation,
  source: line(),
  target: line(),
  status,
  from: date.optional(),
  to: date.optional(),
  title: line().optional(),
  role: line().optional(),
  amount: amount.optional(),
  evidence,
});
/** An observation of a document. */
export const observationSchema = z.strictObject({
  subject: line(),
  measure: line(),
  value: number,
  unit: line(20),
  bound: bound.default("="),
  period: period.optional(),
  evidence,
});
/** A place of a gazetteer. */
export const placeSchema = z.strictObject({
  name: line(),
  level,
  parent: line().optional(),
  longitude: between(-180, 180).optional(),
  latitude: between(-90, 90).optional(),
  aliases: z.array(line(), { error: "must be a list" }).optional(),
  note: line(2000).optional(),
});
//# sourceMappingURL=schema.js.map
