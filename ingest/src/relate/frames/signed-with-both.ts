import type { Entity } from "../../reading/types.js";
import { dateInSentence, inheritedDate } from "../dating.js";
import type { ReadingFrame } from "../frame.js";
import { MARKS } from "../marks.js";
import { matches, pattern } from "../pattern.js";
import { stanceOf } from "../stance.js";
import type { Story } from "../story.js";
import { mentionsIn } from "../subject.js";
import { quoteOf, type Tape } from "../tape.js";
import { SIGN } from "../verbs.js";

/** Words that stand for the parties, and a verb of signing with nobody named between. */
const BOTH = pattern(
  `(?<=^|[,;:]|[后上中]) ~ (?<who>(?:校地|校企|院地|政企|校院)?(?:双方|三方|两校|两院|[两三]家(?:牵头|共建|合作|发起)?(?:单位|企业|医院|高校|院校|机构|院所|公司))) ~ (?:[^\\uE001-\\uE00C,;:。签]{0,8}?) ~ ${SIGN}`,
);
/** A sentence tells of no more signings in this way. */
const MOST = 3;
/** A name behind one of these is where it happens, or a host. */
const ASIDE = /(?:在|位于|于|赴|来到|走进|前往|对)$/u;

/** Parties that are named right before: 甲与乙举行座谈。双方签署协议. Exactly as many bodies as the word stands for, else nothing. */
export const signedWithBoth: ReadingFrame = {
  id: "signed-with/both",
  relation: "SIGNED_WITH",
  *find(story) {
    for (const [i, tape] of story.tapes.entries()) {
      if (!tape.text.includes("签")) continue;
      for (const match of matches(BOTH, tape.text).slice(0, MOST)) {
        const [start, end] = match.indices?.[0] ?? [0, 0];
        const verb = match.indices?.groups?.["verb"] ?? [0, 0];
        const status = stanceOf(tape, ...verb, "will");
        const parties = partiesBefore(story, i, start, /三/u.test(match.groups?.["who"] ?? "") ? 3 : 2);
        if (status === "unstated" || parties === undefined) continue;
        const date = dateInSentence(story, tape, verb[0]) ?? inheritedDate(story, tape);
        for (const [k, source] of parties.entries()) {
          for (const target of parties.slice(k + 1)) {
            yield { source, target, tape, quote: quoteOf(tape, start, end), status, ...(date !== undefined && { date }) };
          }
        }
      }
    }
  },
};

/** The bodies that the same sentence has named before a place, or else the sentence right before it; nothing where they are more or fewer. */
function partiesBefore(story: Story, index: number, at: number, count: number): Entity[] | undefined {
  const tape = story.tapes[index] as Tape;
  const own = bodiesIn(tape, at);
  if (own.length > 0) return own.length === count ? own : undefined;
  const previous = story.tapes[index - 1];
  if (previous === undefined || previous.block.article !== tape.block.article || previous.index !== tape.index - 1) return undefined;
  const before = previous.block.role === "headline" ? [] : bodiesIn(previous, previous.text.length);
  return before.length === count ? before : undefined;
}

function bodiesIn(tape: Tape, end: number): Entity[] {
  const found = new Set<Entity>();
  const places = new Map([...tape.pieces].map(([at, piece]) => [piece.mention, at] as const));
  for (const mention of mentionsIn(tape, 0, end)) {
    const entity = mention.by === "pronoun" ? undefined : mention.entities[0];
    if (entity?.kind !== "Institution" && entity?.kind !== "Park") continue;
    const at = places.get(mention) ?? 0;
    if (!ASIDE.test(tape.text.slice(Math.max(0, at - 2), at)) && tape.text[at + 1] !== MARKS.P) found.add(entity);
  }
  return [...found];
}
