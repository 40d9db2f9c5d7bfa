import { DateReader, DateScan } from "./dates.js";

/** A dateline's day: 本报重庆5月27日电. What follows it calls that day 今天, whatever the day of the issue. */
const DATELINE = /(?:^|[\s】)])[^\s,。]{0,16}?(1[0-2]|[1-9])月(3[01]|[12]\d|[1-9])日(?:电|讯)/;
/** The days of the datelines of articles. They open a paragraph, or were set aside before it as a byline. */
function datelines(clean, issued) {
  const found = new Map();
  for (const { start, end, role, article } of clean.blocks) {
    if (role !== "byline" && role !== "paragraph") continue;
    const head = DATELINE.exec(clean.text.slice(start, Math.min(end, start + 40)));
    const date = head && new DateReader({ issued }).read(`${head[1]}月${head[2]}日`)[0]?.date;
    if (date?.length === 10 && !found.has(article)) found.set(article, date);
  }
  return found;
}
/** The only day that an article names, which 当天 means in a paragraph that has none before it. */
function onlyDays(clean, dates) {
  const days = new Map();
  for (const { start, date } of dates) {
    const article = articleOf(clean, start);
    if (date?.length !== 10) continue;
    days.set(article, !days.has(article) || days.get(article) === date ? date : undefined);
  }
  return days;
}
function articleOf(clean, offset) {
  const sentence = clean.sentences[indexOfSentence(clean, offset)];
  return (sentence && clean.blocks[sentence.block]?.article) ?? 0;
}
/**
 * All dates of a document's sentences, in order, anchored on its issue and, article by article, on datelines. 当天 and 当年
 * point back within their paragraph, so that the order of paragraphs changes nothing.
 */
export function datesOf(clean) {
  const { issued } = clean.masthead;
  const days = issued === undefined ? new Map() : datelines(clean, issued);
  const found = [];
  let block = -1;
  let reader = new DateReader({});
  const scan = new DateScan(clean.text);
  for (const sentence of clean.sentences) {
    if (sentence.block !== block) {
      const today = days.get(clean.blocks[sentence.block]?.article ?? 0);
      reader = new DateReader({ ...(issued !== undefined && { issued }), ...(today !== undefined && { today }) });
      block = sentence.block;
    }
    found.push(...reader.read(clean.text, sentence, scan));
  }
  const only = onlyDays(clean, found);
  return found.map((mention) => {
    const day =
      mention.date === undefined && SAME_DAY.test(clean.text.slice(mention.start, mention.end))
        ? only.get(articleOf(clean, mention.start))
        : undefined;
    return day === undefined ? mention : { ...mention, date: day, period: day };
  });
}
const SAME_DAY = /^[当同][天日]$/;
const CLAUSE_END = /[,;,;。!?]/;
/** A relative clause that leads to an occasion governs what happens there: 5月9日举行的签约仪式上. */
const OCCASION = /(?:会|仪式|活动|论坛|大会|期间|现场|典礼)[上中,]/;
/** Whether a date that comes before belongs to a relative clause of its own: 2021年10月印发的《纲要》. */
function embedded(between) {
  const de = between.indexOf("的");
  return de > 0 && de <= 16 && !CLAUSE_END.test(between.slice(0, de)) && !OCCASION.test(between.slice(de));
}
/**
 * The date that governs what stands at `at`: the nearest one before it in its sentence that is neither the end of a period
 * nor in a relative clause of its own, else one that follows at once (成立于2018年, 签约时间为…). Undefined where the
 * sentence gives none; a date of another sentence is for the caller to carry over.
 */
export function dateOf(dates, clean, at) {
  const sentence = clean.sentences[indexOfSentence(clean, at.start)];
  if (!sentence) return undefined;
  const own = between(dates, sentence.start, sentence.end).filter(({ edge }) => edge !== "until");
  const before = own.filter(({ end, start }) => end <= at.start || (start >= at.start && end <= at.end));
  for (let i = before.length - 1; i >= 0; i--) {
    const { date, end, edge, start } = before[i];
    if (start >= at.start) return date;
    const gap = clean.text.slice(end, at.start);
    if (edge === "since" && CLAUSE_END.test(gap)) continue;
    if (embedded(gap)) continue;
    return date;
  }
  const next = own.find(({ start }) => start >= at.end);
  return next && /^(?:于|在|是|时间为?|日期为?)?$/.test(clean.text.slice(at.end, next.start)) ? next.date : undefined;
}
/**
 * The day of the sentence that opens an article's text, e.g. of the signing that the rest tells of; where that names none,
 * the only day that the article names.
 */
export function leadDate(dates, clean, article) {
  const first = clean.sentences.find(({ block }) => {
    const place = clean.blocks[block];
    return place?.article === article && place.role === "paragraph";
  });
  const opening = first && between(dates, first.start, first.end).find(({ date, edge }) => edge === "at" && date?.length === 10)?.date;
  return opening ?? onlyDays(clean, dates).get(article);
}
/** The dates that begin between two offsets, found by halving. */
export function between(dates, start, end) {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle].start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < dates.length && dates[last].start < end) last++;
  return dates.slice(low, last);
}
/** Place of the sentence that holds an offset, or -1. */
export function indexOfSentence({ sentences }, offset) {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return -1;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
//# sourceMappingURL=document-dates.js.map
