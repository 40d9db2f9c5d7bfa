import type { Range } from "../reading/mapped-text.js";
import { matchesIn } from "../reading/matches.js";

/** Words in brackets that introduce other names of what stands before: (以下简称“甲”). */
const INTRODUCTION = /\((?:以下|下文|文中)?(?:分别|统称|统一)?(?:简称为?|下称|又称|简称作|并称)(?:为|:)?([^()]{1,60})\)/gu;
/** (现乙): the name of today. */
const RENAMED = /\((?:现|原|前身为|现为|现更名为|原名)([^(),。]{3,40}(?:\([^()]{1,6}\))?[^(),。]{0,20})\)/gu;
/** (ABC): an abbreviation. */
const LETTERS = /\(([A-Z][A-Za-z0-9-]{1,15})\)/gu;

/** Other names that the text gives to what ends at `at`. */
export interface Introduction extends Range {
  /** Where the name or names before the bracket end. */
  readonly at: number;
  /** As written, without quotation marks. Several where several things were named before, in the same order. */
  readonly names: readonly string[];
}

/** Every place where a block introduces a short or other name. */
export function introductionsIn(text: string, { start, end }: Range): Introduction[] {
  const stretch = text.slice(start, end);
  const found: Introduction[] = [];
  for (const pattern of [INTRODUCTION, RENAMED, LETTERS]) {
    for (const match of matchesIn(pattern, stretch)) {
      const at = start + match.index;
      const names = (match[1] ?? "")
        .split(/[、,]|或/u)
        .map((name) => name.replace(/[“”"‘’《》\s]/gu, ""))
        .filter((name) => name.length > 1);
      if (names.length > 0) found.push({ start: at, end: at + match[0].length, at, names });
    }
  }
  return found;
}
