import { readDay, readPartialDate, readStep, writeStep } from "@chengyu-atlas/model";
import { createParser, parseAsArrayOf, parseAsBoolean, parseAsString, parseAsStringLiteral } from "nuqs";
import { VIEW_IDS } from "../../views/ids.js";
import { type Days, readDays, writeDays } from "../compare/days.js";
import { FACETS } from "../filter/types.js";
import { lookParsers } from "../look/parsers.js";
import { pathParsers } from "../paths/address.js";
import type { Step } from "../steps/steps.js";

// what says which data is meant is read by the model, so that the server's exports read an address as this page does
const parseAsPartialDate = createParser({ parse: readPartialDate, serialize: (date: string) => date });
const parseAsDay = createParser({ parse: readDay, serialize: (day: string) => day });
const parseAsDays = createParser<Days>({ parse: readDays, serialize: writeDays, eq: (a, b) => writeDays(a) === writeDays(b) });
const parseAsStep = createParser<Step>({ parse: readStep, serialize: writeStep, eq: (a, b) => writeStep(a) === writeStep(b) });
/** `12-40`: a run of the document's text. */
export const parseAsRange = createParser<readonly [number, number]>({
  parse: (text) => {
    const match = /^(\d+)-(\d+)$/.exec(text);
    return match ? [Number(match[1]), Number(match[2])] : null;
  },
  serialize: ([start, end]) => `${start}-${end}`,
  eq: (a, b) => a[0] === b[0] && a[1] === b[1],
});

/** Everything about the view that the address carries, under short names. */
export const viewParsers = {
  /** Which of the views stands on the stage. */
  view: parseAsStringLiteral(VIEW_IDS).withDefault("graph"),
  /** The selected node or relation. */
  s: parseAsString,
  /** Several nodes that are marked together, for what is done with many at once. */
  m: parseAsArrayOf(parseAsString, "|").withDefault([]),
  /** What was added, expanded, hidden: see `Step`. */
  v: parseAsArrayOf(parseAsStep, "|").withDefault([]),
  /** A question as it was typed; see `parseQuestion`. */
  ask: parseAsString,
  off: parseAsArrayOf(parseAsStringLiteral(FACETS)).withDefault([]),
  cross: parseAsBoolean.withDefault(false),
  from: parseAsPartialDate,
  to: parseAsPartialDate,
  asof: parseAsDay,
  undated: parseAsBoolean.withDefault(true),
  proposed: parseAsBoolean.withDefault(false),
  /** Two days that are compared. */
  cmp: parseAsDays,
  doc: parseAsString,
  at: parseAsRange,
  ...lookParsers,
  ...pathParsers,
};
