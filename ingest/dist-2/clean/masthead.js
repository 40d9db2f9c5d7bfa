import { dateIn, dayIn } from "./dates.js";
import { joinLines } from "./items.js";
import { homeOf, isPaper } from "./papers.js";
import { isFull, wrapping } from "./wrap.js";

/** So many lines are looked at for a head. */
const HEAD = 30;
/** Title, date, publication and address take no more lines, wrapped ones too. */
const FOREWORD = 12;
/** Slogans between the paper's name and its imprint are no longer. */
const SLOGAN = 14;
/** An address on the web that is a whole line. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;
/** Notes of those who kept an article: (原页未给标题), (据其报道转述,非原文). */
const NOTE = /\s*[([][^()[\]]*(?:原页|原文|转载|转述|推断|注明|标题|页面|编者注|据)[^()[\]]*[)\]]\s*$/u;
/** What the head of a document says, with the items that say it marked as masthead. */
export function readHead(lines) {
  return numberedArticle(lines) ?? paperPage(joinLines(lines));
}
/** An article that was kept with four lines in front: title, date, publication, address. Each may be wrapped. */
function numberedArticle(lines) {
  const address = lines.findIndex(({ text }, i) => i < FOREWORD && ADDRESS.test(text));
  const date = lines.findIndex(({ text }, i) => i > 0 && i < address - 1 && /^\d{4}(?!\d)/u.test(text));
  const issued = dateIn(lines[date]?.text ?? "");
  if (address < 3 || date < 0 || issued === undefined) return undefined;
  const title = titleOf(lines.slice(0, date), wrapping(lines));
  const from = lines.slice(date + 1, address).map(({ text }) => text);
  const publication = withoutNotes(from.join("")).replace(/[,].*$/u, "");
  let body = address + 1;
  while (lines[body]?.blanks === 0 && /^[!-~]+$/u.test(lines[body]?.text ?? "")) body += 1;
  const imprint = lines.slice(date, body).map((line) => ({ ...itemOf([line], [false], line.text), role: "masthead" }));
  return {
    masthead: { title: title.text, issued, ...(!publication.startsWith("转载") && { publication, ...homeOf(publication) }) },
    items: [title, ...imprint, ...joinLines(lines.slice(body))],
  };
}
/** The title without notes on it; lines that fill the column are joined, others stand apart. */
function titleOf(lines, wrapped) {
  const spaced = lines.map((_, i) => i > 0 && !isFull(lines[i - 1], wrapped));
  const whole = lines.map(({ text }, i) => (spaced[i] ? ` ${text}` : text)).join("");
  let note = whole.length - withoutNotes(whole).length;
  const parts = [];
  for (const { start, end } of lines.toReversed()) {
    const kept = Math.max(start, end - note);
    note -= end - kept;
    if (kept > start) parts.unshift({ start, end: kept });
  }
  return itemOf(parts, spaced.slice(0, parts.length), withoutNotes(whole));
}
function itemOf(parts, spaced, text) {
  return { role: undefined, parts, spaced, text, blanks: 0, heading: 1, begins: true, full: false };
}
function withoutNotes(text) {
  const note = NOTE.exec(text);
  return note === null || note.index === 0 ? text.trim() : withoutNotes(text.slice(0, note.index));
}
function paperPage(items) {
  const head = headOf(items);
  const marked = items.map((item, i) => (i < head && item.role === undefined ? { ...item, role: "masthead" } : item));
  const said = marked.filter(({ role }) => role === "masthead").map(({ text }) => text);
  const names = said.map((text) => text.replace(/\s/gu, ""));
  const publication = names.find(isPaper) ?? first(said, /(?:来源|source|publication)\s*:\s*([\p{Script=Han}\w]{2,20})/u);
  const issue = first(said, /总?第\s*(\d{1,6})\s*期/u);
  const issued = dayOfIssue(marked) ?? yearEnd(items);
  return {
    masthead: {
      ...(publication !== undefined && { publication }),
      ...(issued !== undefined && { issued }),
      ...(issue !== undefined && { issue }),
      ...homeOf(publication ?? houseOf(items) ?? ""),
    },
    items: marked,
  };
}
/** The day in the first lines, or else the only day that stands alone somewhere: the one under an official paper. */
function dayOfIssue(items) {
  const daysOf = (some) => some.filter(({ role }) => role === "masthead").flatMap(({ text }) => dayIn(text) ?? []);
  const [first] = daysOf(items.slice(0, HEAD / 2));
  if (first !== undefined) return first;
  const days = new Set(daysOf(items));
  return days.size === 1 ? [...days][0] : undefined;
}
/** How many items the head of a page takes: from the paper's name to its imprint, unless text stands between. */
function headOf(items) {
  const name = items.slice(0, 5).findIndex(({ text, role }) => role !== "pointer" && isPaper(text.replace(/\s/gu, "")));
  if (name < 0) return 0;
  let head = name + 1;
  for (let i = name + 1; i < Math.min(items.length, HEAD); i++) {
    const item = items[i];
    if (item.role === "masthead") head = i + 1;
    else if (item.role !== undefined || item.text.split(" ").some((part) => part.length > SLOGAN)) break;
  }
  return head;
}
/** 2020 年终盘点: a page of the end of that year. */
function yearEnd(items) {
  for (const { text } of items.slice(0, HEAD)) {
    const year = /(20\d{2})\s?年?(?:年终|岁末|年度)(?:盘点|特稿|报道|特别报道|观察|回眸)/u.exec(text.replace(/\s/gu, ""))?.[1];
    if (year !== undefined) return year;
  }
  return undefined;
}
/** The paper whose reporter a byline names, or the local picture desk of a credit. */
function houseOf(items) {
  for (const { text } of items) {
    const house = /(?:^|[([\s])(\p{Script=Han}{2,8}(?:报|网|新闻|在线))(?:首席|特约|全媒体|见习|实习)?记者/u.exec(text.slice(0, 60))?.[1];
    if (house !== undefined && isPaper(house)) return house;
    const desk = /摄.{0,4}[(/](视觉(?:重庆|四川|成都))[)]?$/u.exec(text.slice(-24))?.[1];
    if (desk !== undefined) return desk;
  }
  return undefined;
}
function first(texts, pattern) {
  for (const text of texts) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
//# sourceMappingURL=masthead.js.map
