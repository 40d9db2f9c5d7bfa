import type { Range } from "../reading/mapped-text.js";
import { matchesIn } from "../reading/matches.js";
import { HEADS } from "./heads.js";
import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";

const QUOTED = /“([^“”,。;:、!?+]{4,30}?)(\([^()]{2,4}\))?”/gu;
const LONGEST_HEAD = 12;

/** Zones, laboratories and bodies whose whole name stands between quotation marks: “双创社区”, “中国智谷(重庆)”. */
export function quotedIn(lexicon: Lexicon, text: string, { start, end }: Range): Mention[] {
  const found: Mention[] = [];
  for (const match of matchesIn(QUOTED, text.slice(start, end))) {
    const inner = match[1] ?? "";
    const word = headOf(inner);
    const head = word === undefined ? undefined : HEADS.get(word);
    if (word === undefined || head === undefined || !["Park", "Lab", "Institution"].includes(head.kind)) continue;
    if ((head.kind !== "Park" || /[验范行]区$/u.test(word)) && lexicon.longest(inner, 0)?.value.generic === true) continue;
    if (/—/u.test(inner) && lexicon.longest(inner, inner.lastIndexOf("—") + 1)?.length === inner.length - inner.lastIndexOf("—") - 1)
      continue;
    const at = start + match.index + 1;
    found.push({
      start: at,
      end: at + inner.length + (match[2] ?? "").length,
      kind: head.kind,
      ...(head.subtype ? { subtype: head.subtype } : {}),
      rule: "quoted",
    });
  }
  return found;
}

/** The longest head with which a name ends and before which something is left. */
function headOf(name: string): string | undefined {
  for (let length = Math.min(LONGEST_HEAD, name.length); length >= 2; length--) {
    const word = name.slice(-length);
    if (HEADS.has(word) && length < name.length) return word;
  }
  return undefined;
}
