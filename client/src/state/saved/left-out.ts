import { kindOfId, readStep } from "@chengyu-atlas/model";
import { parseAsStringLiteral } from "nuqs";
import { THEMES } from "../../theme/tokens.js";
import { mapParsers } from "../../views/map/use-map-view.js";
import { tableParsers } from "../../views/table/use-table-view.js";
import { readRollUp } from "../look/write.js";
import { parseAsRow } from "../paths/address.js";
import { endsOf, selectionOf } from "../selection/selection.js";
import { viewParsers } from "../url/view.js";

const LANGUAGES = ["zh", "en"] as const;

const PARSERS = {
  ...viewParsers,
  ...mapParsers,
  ...tableParsers,
  lang: parseAsStringLiteral(LANGUAGES),
  theme: parseAsStringLiteral(THEMES),
};
type PartName = keyof typeof PARSERS;

/** What a part of an address is about. */
const ABOUT = {
  stage: ["view"],
  selection: ["s", "m", "pair"],
  steps: ["v"],
  question: ["ask"],
  filters: ["off", "cross", "undated", "proposed"],
  dates: ["from", "to", "asof", "cmp"],
  reader: ["doc", "at"],
  look: ["lay", "sty", "roll", "cap"],
  paths: ["path", "hops", "longer", "without", "avoid", "lit"],
  map: ["mp", "mc", "ml"],
  table: ["tt", "tw", "tc", "ts", "tf"],
  page: ["lang", "theme"],
} as const satisfies Readonly<Record<string, readonly (keyof typeof PARSERS)[]>>;
export type About = keyof typeof ABOUT;

/** Lists whose readers pass over what they cannot read; the mark between two of their entries. */
const LISTS: Partial<Record<PartName, string>> = { v: "|", m: "|", avoid: "|", off: ",", without: ",", tc: ",", path: "..", lit: "|" };

/** What mail programs and search engines hang on addresses; nobody misses it. */
const FOREIGN = /^(?:utm_.*|gclid|fbclid|spm|from_source|share_.*|t|_.*)$/u;

/** A part of an address that could not be read; without `about` nobody here knows its name. */
export interface Unread {
  readonly about: About | null;
  readonly text: string;
}

/** What an address says that this client does not understand. */
export function unreadIn(search: string): readonly Unread[] {
  const found: Unread[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (!(name in PARSERS)) {
      if (!FOREIGN.test(name)) found.push({ about: null, text: value === "" ? name : `${name}=${value}` });
      continue;
    }
    const part = name as PartName;
    if (value === "") continue;
    const between = LISTS[part];
    const pieces = between ? value.split(between) : [value];
    for (const text of pieces) if (text !== "" && !isRead(part, text)) found.push({ about: aboutOf(part), text });
  }
  return found;
}

function aboutOf(part: PartName): About | null {
  const entries = Object.entries(ABOUT) as [About, readonly PartName[]][];
  return entries.find(([, parts]) => parts.includes(part))?.[0] ?? null;
}

function isRead(part: PartName, text: string): boolean {
  const read = PARSERS[part].parse(text);
  if (read === null) return false;
  if (part === "s") return selectionOf(text).kind !== "none";
  if (part === "m" || part === "avoid") return kindOfId(text) !== undefined;
  // lists are read piece by piece here, and one that was passed over leaves an empty list
  return !(part in LISTS && Array.isArray(read) && read.length === 0);
}

/** The ids of all nodes that an address names. */
export function idsIn(search: string): readonly string[] {
  const query = new URLSearchParams(search);
  const list = (name: string, between: string) => (query.get(name) ?? "").split(between);
  const steps = list("v", "|").flatMap((text) => {
    const step = readStep(text);
    if (step === null || step.do === "arrange") return [];
    return step.do === "only" ? step.ids : [step.id];
  });
  const ids = [
    ...endsOf(selectionOf(query.get("s"))),
    ...list("m", "|"),
    ...steps,
    ...(parseAsRow.parse(query.get("path") ?? "") ?? []),
    ...list("avoid", "|"),
    ...(query.get("pair") ?? "").split("~"),
    ...(readRollUp(query.get("roll") ?? "")?.opened ?? []),
  ];
  return [...new Set(ids)].filter((id) => kindOfId(id) !== undefined);
}

/** A name for a node that is not there: its id without the kind. */
export function nameOfId(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
