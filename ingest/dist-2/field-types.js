import { BOUNDS, DOCUMENT_TYPES, isPartialDate, KIND_NAMES, KINDS, REGIONS, RELATION_NAMES, STATUSES } from "@chengyu-atlas/model";
import { z } from "zod";
import { hint } from "./nearest.js";

// a tab or line end may stand in a note; other control characters and halves of surrogate pairs are damage
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DAMAGED = /[\u0000-\u0008\u000b-\u001f\u007f\p{Surrogate}]/u;
/** Text of any length and content. */
export const raw = z.string({ error: missingOr("must be text") });
/** Text that says something: not empty, not too long, not damaged. */
export function text(max) {
  return raw.check((ctx) => {
    const value = ctx.value;
    if (value.trim() === "") ctx.issues.push({ code: "custom", message: "is empty", input: value });
    else if (value.length > max)
      ctx.issues.push({ code: "custom", message: `has ${value.length} characters; the limit is ${max}`, input: value });
    else if (DAMAGED.test(value))
      ctx.issues.push({ code: "custom", message: "has a control character or half a character in it", input: value });
  });
}
/** Such text without white space around it. */
export const line = (max = 200) => text(max).transform((value) => value.trim());
/** One of the words of the model; another is refused with the nearest that there is. */
function oneOf(values, what) {
  return raw.transform((value, ctx) => {
    if (values.includes(value)) return value;
    const near = hint(value, values) || (values.length <= 10 ? `; there are ${values.join(", ")}` : "");
    ctx.issues.push({ code: "custom", message: `"${value}" is no ${what}${near}`, input: value });
    return z.NEVER;
  });
}
/** A number as it is written in YAML and JSON. */
export const number = raw.transform((value, ctx) => {
  const parsed = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/iu.test(value) ? Number(value) : Number.NaN;
  if (Number.isFinite(parsed)) return parsed;
  ctx.issues.push({ code: "custom", message: `"${value}" is no number; write digits and a point alone`, input: value });
  return z.NEVER;
});
/** A number within bounds. */
export function between(least, most) {
  return number.refine((value) => value >= least && value <= most, { error: `must be from ${least} to ${most}` });
}
function dateProblem(value) {
  if (isPartialDate(value)) return undefined;
  return /^\d{4}(-\d{2}){0,2}$/u.test(value)
    ? `"${value}" is no date that exists`
    : `"${value}" is no date; write 2020, 2020-11 or 2020-11-03`;
}
/** A partial date that exists. */
export const date = raw.check((ctx) => {
  const message = dateProblem(ctx.value);
  if (message) ctx.issues.push({ code: "custom", message, input: ctx.value });
});
/** A partial date, or two with `/` between them, one of which may be left out. */
export const period = raw.check((ctx) => {
  const parts = ctx.value.split("/");
  const given = parts.filter((part) => part !== "");
  const [from, to] = parts;
  let message = given.map(dateProblem).find((problem) => problem !== undefined);
  if (parts.length > 2 || given.length === 0) message = `"${ctx.value}" is no period; write 2020, 2020-01/2020-09 or /2020-11`;
  else if (!message && from && to && from > to && !from.startsWith(to)) message = `ends ${to}, before it begins ${from}`;
  if (message) ctx.issues.push({ code: "custom", message, input: ctx.value });
});
/** An address on the web; other schemes could run in the reader's browser. */
export const address = line(2000).refine((value) => /^https?:\/\//iu.test(value) && URL.canParse(value), {
  error: "is no web address; it begins with http:// or https://",
});
const wordsOf = Object.keys;
export const kind = oneOf(KIND_NAMES, "kind of node");
export const relation = oneOf(RELATION_NAMES, "relation");
export const status = oneOf(wordsOf(STATUSES), "status");
export const bound = oneOf(wordsOf(BOUNDS), "bound");
export const region = oneOf(wordsOf(REGIONS), "region");
export const documentType = oneOf(wordsOf(DOCUMENT_TYPES), "type of document");
export const level = oneOf(wordsOf(KINDS.Place.subtypes), "level");
/** What zod says of a value of the wrong type, or of none at all. */
export function missingOr(otherwise) {
  return (issue) => (issue.input === undefined ? "is missing" : otherwise);
}
//# sourceMappingURL=field-types.js.map
