import type { Lexicon } from "./lexicon.js";
import type { Mention } from "./mention.js";

const ORGAN = /^(\p{Script=Han}{2,4}?[市区县州])((?:人民)?政府|科技局|科学技术局|教委|经济信息委|发展改革委)$/u;
const BEFORE = /(\p{Script=Han}{1,4}[市区县州])[、和与]$/u;
/** Most places that share one organ in a list. */
const MOST = 6;

/** Organs that stand with the last place of a list alone: 万州区、开州区人民政府 are two governments. */
export function sharedHeadsIn(lexicon: Lexicon, text: string, bodies: readonly Mention[]): Mention[] {
  return bodies.flatMap((body) => {
    const organ = body.kind === "Institution" ? ORGAN.exec(text.slice(body.start, body.end))?.[2] : undefined;
    const found: Mention[] = [];
    for (let at = body.start; organ !== undefined && found.length < MOST; ) {
      const place = placeBefore(lexicon, text.slice(Math.max(0, at - 6), at));
      if (place === undefined) break;
      const [start, end] = [at - 1 - place.length, at - 1];
      found.push({ start, end, kind: "Institution", subtype: "government", rule: "department", name: `${place}${organ}` });
      at = start;
    }
    return found;
  });
}

function placeBefore(lexicon: Lexicon, text: string): string | undefined {
  const stretch = BEFORE.exec(text)?.[1] ?? "";
  for (let i = 0; i + 2 <= stretch.length; i++) {
    const hit = lexicon.longest(stretch.slice(i), 0);
    if (hit?.value.place !== undefined && hit.length === stretch.length - i) return stretch.slice(i);
  }
  return undefined;
}
