import type { Range } from "../reading/mapped-text.js";
import { matchesIn } from "../reading/matches.js";
import type { Mention } from "./mention.js";
import { words } from "./words/list.js";

/** What happenings are called; the longest is taken. */
const HEADS = words(`
  成立大会 启动大会 推进大会 创新大会 表彰大会 动员大会 开发者大会 英才大会 智博会 西博会 科博会 高交会 服贸会 进博会 博览会 双月论坛 高峰论坛 高端论坛 主题论坛 院士论坛 论坛 峰会 研讨会 座谈会 推介会 交流会 对接会 洽谈会 恳谈会 展览会 交易会 年会 联席会议 联席会 现场会 现场推进会 推进会 推进会议 工作会议 工作会 发布会 通气会 新闻通气会 媒体见面会 启动会 签约会 揭牌会 成立会 项目对接会 对话会 圆桌会 圆桌会议 对话 会议
  集中开工活动 开工活动 集中签约活动 开园仪式 挂牌仪式 签署仪式 签字仪式 通车仪式 首发仪式 发车仪式 结业仪式 聘任仪式 合作签约仪式 签约仪式 揭牌仪式 启动仪式 开工仪式 授牌仪式 开幕仪式 开幕式 闭幕式 奠基仪式 落成仪式 颁奖仪式 颁奖盛典 颁奖典礼 开幕典礼 盛典 入驻仪式 捐赠仪式 交接仪式 仪式 签约活动 启动活动 推进活动 推介活动 对接活动 交流活动 揭牌活动 发布活动 主题活动 系列活动 活动周 科技周 活动 创新创业大赛 大赛 挑战赛 大会
`);
const HEAD = new RegExp(`(?:${[...HEADS].sort((a, b) => b.length - a.length).join("|")})(?![室厅])`, "gu");

/** What comes after the name of something that happens: 在璧山举行, 日前召开. */
const HELD =
  /^,?(?:(?:今天|昨日|今日|昨天|日前|近日|上午|下午|也|同时|正式|隆重|顺利|成功|将|\d{1,2}月\d{1,2}日|[\d]{1,2}日)|(?:于|在)[^,。;:!?、]{1,24}?|(?:以|通过)[^,。;:!?、]{2,24}?[方形]式){0,3}(?:举行|召开|举办|开幕|闭幕|启动|拉开|落幕|开赛|开展|上(?![下千百])|中,|期间|现场)/u;
/** What comes before it. */
const HOLDS =
  /(?:举行[的了]?|召开[的了]?|举办[的了]?|主办的?|承办的?|参加了?|出席了?|主持|有一场|一场|亮相|在|借助|借这次|参加完|启动|办好|筹办|承接|迎接)$/u;
/** A day near by: what happens on it is dated. */
export const DATED = /\d{1,2}月\d{1,2}日|[今昨][天日]|\d{1,2}日[,上下,]|日前|近日/u;

/** Words of which the name of a happening may consist without naming one. */
const GENERIC =
  /^(?:的|此次|本次|该|这次|首次|各类|各种|等|相关|有关|专题|主题|系列|重要|重大|科技|学术|项目|技术|产业|创新|创业|集中|现场|工作|年度|用户|合作|交流|对接|推介|招商|招聘|培训|宣传|文化|体育|教学|生产|经营|社会|经济|志愿|服务|实践|科普|教育|会议|全体|党代|人民代表|常务|党组|专题会|视频|线上|线下|云|大型|一系列|国际|国内|高端|高层|研究|生活|创新创业|竞赛|改善|重点|工程|股东|战略|双方|两地|三方|双创|调研|考察|采购|营销|促销)*$/u;
/** Short forms that stand for one happening when the sentence dates it. */
const CEREMONY =
  /^(?:集中|联盟|平台|研究院|学院|实验室|中心|协会|基地|项目)?(?:签约仪式|揭牌仪式|启动仪式|开工仪式|集中签约仪式|授牌仪式|成立大会|签约活动|集中签约活动|开工活动|集中开工活动|开工仪式|签署仪式|签字仪式|座谈会|开幕式|奠基仪式|新闻通气会|新闻发布会)$/u;

/** Where the clause that a happening is named in may begin: after a mark, a date or a word of time. */
const BREAKS = /[,。;:!?\s()]|——|\d{1,2}月\d{1,2}日|今天|昨日|今日|昨天|日前|近日|上午|下午|(?<!\d)\d{1,2}日/gu;

/** No name of a happening is longer before its head. */
const LONGEST = 60;

const QUOTED = new RegExp(`“([^“”,。]{4,40}(?:${[...HEADS].sort((a, b) => b.length - a.length).join("|")}))”`, "gu");

/** Happenings whose whole name stands between quotation marks. */
function quotedIn(text: string, { start, end }: Range): Mention[] {
  return matchesIn(QUOTED, text.slice(start, end)).flatMap((match) => {
    const [at, name] = [start + match.index, match[1] ?? ""];
    const held = HELD.test(text.slice(at + match[0].length, end)) || HOLDS.test(text.slice(Math.max(start, at - 6), at));
    return held ? [{ start: at + 1, end: at + 1 + name.length, kind: "Event" as const, rule: "event" }] : [];
  });
}

/** The happenings that a block names. `bodies` are the names in it, which end a happening's name on the left or open it. */
export function eventsIn(text: string, sentence: Range, bodies: readonly Mention[], headline: boolean, dated: boolean): Mention[] {
  const found: Mention[] = quotedIn(text, sentence);
  const stretch = text.slice(sentence.start, sentence.end);
  for (const match of matchesIn(HEAD, stretch)) {
    const end = sentence.start + match.index + match[0].length;
    if (bodies.some((body) => body.start < end && end < body.end)) continue;
    const rest = text.slice(end, sentence.end);
    const clause = Math.max(clauseStart(stretch, match.index) + sentence.start, end - match[0].length - LONGEST);
    const held = HELD.test(rest) || (headline && /^(?:\s|$|在|举行|召开|启动|开幕)/u.test(rest));
    const start = leftEdge(text, clause, end - match[0].length, bodies, held);
    if (start === undefined) continue;
    const name = text.slice(start, end);
    if (count(name, "“") !== count(name, "”")) continue;
    const before = text.slice(Math.max(sentence.start, start - 6), start);
    // 双创赛事等系列活动 are many
    if (/等(?!离子|级)/u.test(name)) continue;
    if (/[、]/u.test(name) && !bodies.some((body) => body.start === start) && !(held && /^20\d\d年/u.test(name))) continue;
    if (/^(?:会议|活动|大会|仪式|论坛)[和及与、]|^首[次场届].{0,6}$/u.test(name)) continue;
    const proper = isProper(text, start, end - match[0].length, bodies);
    if (!held && !HOLDS.test(before)) continue;
    // a ceremony is that of the day that the article tells of; a talk has its own day
    const ofTheDay = dated && CEREMONY.test(name) && (!name.endsWith("座谈会") || DATED.test(stretch));
    if (proper || ofTheDay) found.push({ start, end, kind: "Event", rule: "event", ...withoutBrackets(name) });
  }
  return found;
}

const NUMBERED = /^第[一二三四五六七八九十\d]{1,3}次(?:全体|联席|工作)?会议/u;

/** Meetings that are told by their number, behind the name of the body that meets. They need no verb: 某委员会第六次会议指出. */
export function numberedIn(text: string, bodies: readonly Mention[]): Mention[] {
  return bodies.flatMap(({ start, end, kind }) => {
    const match = kind === "Institution" ? NUMBERED.exec(text.slice(end, end + 12)) : null;
    return match === null ? [] : [{ start, end: end + match[0].length, kind: "Event" as const, rule: "event" }];
  });
}

const OF_POLICY = /^(?:签署|签约|签字|签订|发布|启动)(?:仪式|活动|会)/u;

/** Ceremonies that are called after what is signed: 《甲市乙校合作协议》签署仪式. */
export function titledIn(text: string, policies: readonly Mention[]): Mention[] {
  return policies.flatMap(({ start, end }) => {
    const match = OF_POLICY.exec(text.slice(end, end + 8));
    return match === null ? [] : [{ start, end: end + match[0].length, kind: "Event" as const, rule: "event" }];
  });
}

const UNVEILED = /^(?:在[^,。;:、的]{2,12}?)?(?:正式)?[揭挂]牌(?:成立)?(?=[,。;\s]|仪式|$)/u;
/** Where it is unveiled, which is no part of the name. */
const PLACED = /^在.*?(?=(?:正式)?[揭挂]牌)/u;
const OF_THE_DAY = /(?:参加|出席)了?((?:当天|当日|此次|本次|这次)的?(?:集中)?(?:签约|揭牌|启动|开工)?(?:活动|仪式|大会|会议))/gu;

/** Where a thing is unveiled, right behind its name: 某中心揭牌. */
export function unveilingsIn(text: string, bodies: readonly Mention[]): Mention[] {
  return bodies.flatMap(({ start, end, kind }) => {
    const match = UNVEILED.exec(text.slice(end, end + 12));
    // 签约仪式上,某中心揭牌 is a part of that ceremony
    if (/(?:仪式|活动|大会|会)上[^。]{0,40}$/u.test(text.slice(Math.max(0, start - 60), start))) return [];
    if (match === null || (kind !== "Lab" && kind !== "Institution" && kind !== "Park")) return [];
    const to = end + match[0].replace("成立", "").length;
    const where = PLACED.exec(match[0])?.[0] ?? "";
    const verb = match[0].slice(where.length).replace(/正式|成立/gu, "");
    const first = firstOfList(text, start, bodies);
    if (text.charAt(start - 1) !== "在") {
      const name = where === "" ? {} : { name: `${text.slice(first, end)}${verb}` };
      return [{ start: first, end: to, kind: "Event" as const, rule: "unveiling", ...name }];
    }
    // 某实验室在某科技城揭牌: the zone is where it happens
    const thing = bodies.find((body) => body.end === start - 1 && body.kind !== "Place");
    if (thing === undefined) return [];
    const name = `${text.slice(thing.start, thing.end)}${verb}`;
    return [{ start: thing.start, end: to, kind: "Event" as const, rule: "unveiling", name }];
  });
}

/** Where the list begins of which the body at `start` is the last: 甲、乙和丙揭牌. */
function firstOfList(text: string, start: number, bodies: readonly Mention[]): number {
  let first = start;
  for (let before = bodies.find(({ end }) => end === first - 1); before !== undefined && /[、和与及]/u.test(text.charAt(before.end)); ) {
    first = before.start;
    before = bodies.find(({ end }) => end === first - 1);
  }
  return first;
}

const ON_A_DAY = /\d日|[今昨][天日]/u;

/** Whether a sentence tells on which day something was unveiled. */
export const tellsUnveiling = (sentence: string): boolean => /[揭挂]牌/u.test(sentence) && ON_A_DAY.test(sentence);

/** A happening that is only pointed to, for a document that names none: 参加了当天的活动. */
export function unnamedIn(text: string, { start, end }: Range): Mention[] {
  return matchesIn(OF_THE_DAY, text.slice(start, end)).map((match) => {
    const name = match[1] ?? "";
    const at = start + match.index + match[0].length - name.length;
    return { start: at, end: at + name.length, kind: "Event" as const, rule: "event" };
  });
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** The name without what it says of other names in brackets. */
function withoutBrackets(name: string): { readonly name?: string } {
  const plain = name.replace(/\((?:以下|下文)?(?:简称|下称)[^()]*\)/u, "");
  return plain === name ? {} : { name: plain };
}

function clauseStart(stretch: string, head: number): number {
  let start = 0;
  let quotes = 0;
  let counted = 0;
  for (const mark of matchesIn(BREAKS, stretch.slice(0, head))) {
    for (; counted < mark.index; counted++) {
      const c = stretch.charAt(counted);
      quotes += c === "“" ? 1 : c === "”" ? -1 : 0;
    }
    const inQuotes = quotes > 0;
    const inBrackets =
      mark[0] === "(" || mark[0] === ")" ? /\([^()]{1,8}\)/u.test(stretch.slice(Math.max(0, mark.index - 9), mark.index + 10)) : false;
    if (!inQuotes && !inBrackets) start = mark.index + mark[0].length;
  }
  return start;
}

/** Words behind which the name begins. */
const VERBS =
  /^.*(?:举行了?|召开了?|举办了?|主办|承办|联合举办|共同举办|出席了?|参加了?|主持|参与|启动了?|迎来|亮相|获悉|有一场|一场|的是|借|为|由|在|于|从|并|将|了|到)(?:的)?/u;

/** Where the name begins: at its clause when it is the subject, else after the last verb before it. */
function leftEdge(text: string, clause: number, head: number, bodies: readonly Mention[], held: boolean): number | undefined {
  const before = text.slice(clause, head);
  if (before.length === LONGEST && !VERBS.test(before)) return undefined;
  const opening = bodies.find(({ start, end }) => start >= clause && start < head && end <= head);
  const from = opening !== undefined && held && /^(?:第.{1,4}[届期次])?$/u.test(text.slice(clause, opening.start)) ? opening.end : clause;
  const verb = VERBS.exec(text.slice(from, head));
  const start = verb === null ? clause : from + verb[0].length;
  const of = text.slice(start, head).lastIndexOf("的");
  if (
    held &&
    verb === null &&
    start === clause &&
    (bodies.some((body) => body.start === start) || /^(?:重庆|四川|成都|川渝|成渝)/u.test(before))
  )
    return start;
  return of >= 0 && of < head - start ? start + of + 1 : start;
}

function isProper(text: string, start: number, head: number, bodies: readonly Mention[]): boolean {
  const inner = text.slice(start, head);
  if (inner === "" || /^[、与和及]/u.test(inner)) return false;
  if (bodies.some((body) => body.start >= start && body.end <= head)) return true;
  if (/“[^”]+”|第.{1,4}[届期]|20\d\d/u.test(inner)) return true;
  return inner.length >= 4 && !GENERIC.test(inner);
}
