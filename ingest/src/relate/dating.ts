import type { PartialDate, Status } from "@chengyu-atlas/model";
import { dateOf } from "../values/index.js";
import type { DateRule } from "./frame.js";
import type { Hit } from "./hit.js";
import { MARKS } from "./marks.js";
import type { Story } from "./story.js";
import { rangeOf, type Tape } from "./tape.js";

/** The date that governs a unit of a tape: before it in the sentence, or right after it. */
export function dateInSentence(story: Story, tape: Tape, at: number): PartialDate | undefined {
  return dateOf(story.dates, story.clean, rangeOf(tape, at, at + 1));
}

/** Words of a happening that an article reports. */
const HAPPENING = /签|举行|召开|举办|揭牌|成立|启动|开幕/u;
/** So many sentences may pass before an article has told when its happening was. */
const LEAD = 4;
/** The length of a date that is a year alone. */
const YEAR = 4;

/**
 * The day of the happening that an article reports: the first date in its lead that stands in a sentence of a happening. What is
 * told later is of its own day; only a headline looks ahead.
 */
function happeningDate(story: Story, { block, index }: Tape): PartialDate | undefined {
  let year: PartialDate | undefined;
  for (const tape of (story.articles.get(block.article) ?? []).slice(0, LEAD)) {
    if (tape.index > index && block.role !== "headline") break;
    if (!HAPPENING.test(tape.text) && !tape.text.includes(MARKS.E)) continue;
    for (const { date } of tape.pieces.values()) {
      if (date?.date === undefined || date.edge !== "at") continue;
      // the year in a happening's name tells less than its day
      if (date.date.length > YEAR) return date.date;
      year ??= date.date;
    }
  }
  return year;
}

/** Words that set what a sentence tells before the happening that the article reports. */
const EARLIER = /此前|之前|早在|曾经|以前|先前/u;

/** The day of the article's happening, for a sentence that tells of it without a date of its own. */
export function inheritedDate(story: Story, tape: Tape): PartialDate | undefined {
  return EARLIER.test(tape.text) ? undefined : happeningDate(story, tape);
}

/** The date of a relation by the rule of its frame. */
export function dateOfHit(rule: DateRule, tape: Tape, hit: Hit, status: Status, story: Story): PartialDate | undefined {
  if (rule === "none") return undefined;
  const own = dateInSentence(story, tape, hit.verb[0]);
  if (rule !== "content") return own ?? (rule === "happening" ? inheritedDate(story, tape) : undefined);
  // what is built has the date of its own clause; what a signing is about, that of the signing
  if (own !== undefined && hasDate(tape, hit)) return own;
  return status === "planned" && isContentOfSigning(tape, story) ? (own ?? inheritedDate(story, tape)) : undefined;
}

const DATED = new RegExp(`${MARKS.D}(?:,|上午|下午|当天)*$`, "u");

/** Whether a date stands in a clause itself or right before it. */
function hasDate(tape: Tape, hit: Hit): boolean {
  return tape.text.slice(hit.start, hit.end).includes(MARKS.D) || DATED.test(tape.text.slice(Math.max(0, hit.start - 12), hit.start));
}

/** Whether a sentence tells what a signing of its article is about, not what somebody plans alone. */
function isContentOfSigning(tape: Tape, story: Story): boolean {
  return story.signings.some((s) => s.article === tape.block.article) && /协议|签约|签署|签订|双方|三方|约定|合同/u.test(tape.text);
}
