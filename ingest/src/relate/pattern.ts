import { matchesIn } from "../reading/matches.js";
import { ANY_MARK, bitsOf, type Letter, MARKS } from "./marks.js";
import { holds, type Needed, neededOf } from "./needed.js";

/**
 * A pattern over a tape. Its source is a regular expression in which white space means nothing and
 * - `<from:IK>` is one mention of these kinds, `<from:IK+>` a list of them, `<from:IK->` a list whose parts are not joined by
 *   与 (which parts the two sides of a signing); of a chain (高新区金凤园区) the last name counts;
 * - `~` is any number of dates and adverbs, `..` a short run without names or commas, `D`, `M`, `T`, `E`… in `{}` a mark: `{M}`;
 * - `(?<verb>…)` is the word that the guards are asked about and that a title is cut from.
 */
export interface Pattern {
  readonly regex: RegExp;
  readonly slots: readonly Slot[];
  /** For each slot that is never left out the marks that it takes, as bits: a tape without any of them cannot match. */
  readonly needs: readonly number[];
  /** What else of it is never left out. */
  readonly needed: Needed;
}

interface Slot {
  readonly name: string;
}

/** Adverbs and phrases of time that stand between a subject and its verb and change nothing in what is stated. */
const ADVERBS = [
  "正式|共同|联合|携手|联手|合作|协同|日前|近日|今天|昨天|昨日|今日|当天|当日|同日|随后|此前|现场|分别|集中|成功|顺利|当场|先后",
  "一起|一道|一并|还|也|都|均|已经|已|又|再次|再|共|目前|现|双方|三方|四方|将|拟|计划|正在|正|上午|下午|全面|首次|率先|同时|在京|在渝|在蓉|分批|陆续|相继|强强|又一次|加快|加速|同步|另行|即将|全力|抓紧|积极|先|首先|接着|继而|于|并|就此|另外|其中|则|便|仍|昨|应邀|受邀|专程|对外|决定|宣布|承诺|累计|截至目前|在(?:会|大会|活动|仪式|论坛|座谈会|会议|签约仪式|启动仪式|开幕式|对接会|年会)上|会上|在现场|主要|均已|合计|首批|一是|二是|三是|四是|五是|六是",
].join("|");
const FILLER = `(?:${MARKS.D}|[0-9]{1,2}日|(?:${ADVERBS})){0,6}`;
/** A run of description may not hold a word that opens another phrase or clause. */
const GAP = `(?:(?!落户|位于|入驻|服务于|支撑|推动|助力|支持|依托|召开|举行|签)[^${ANY_MARK},;:。、在与和为向由对据把被]){0,16}?`;
const CHAIN = `(?:[${MARKS.I}${MARKS.K}${MARKS.L}${MARKS.G}${MARKS.R}]的?){0,4}`;
const COUNT = "[0-9一二三四五六七八九十百两多余数几]{1,5}";
const HEAD = `[\\u4e00-\\u9fff]{0,6}?(?:高校|院校|大学|企业|公司|单位|机构|院所|部门|平台|项目|园区|集团|银行|医院|联盟|学会|协会|团体|各方|中心|实验室|成员|地|领导|人|嘉宾|专家|院士|代表|学者|同志|负责人|企业家)`;
const TAIL = `(?:等(?:${COUNT}(?:余|多)?[家所个名位方])?(?:在内的?)?(?:${COUNT}[家所个名位])?(?:${HEAD}(?:[、和及]${HEAD}){0,2})?(?:${COUNT}余?[家所个名位])?)?`;

/** Reads a pattern's source. */
export function pattern(source: string): Pattern {
  const slots: Slot[] = [];
  const needs: number[] = [];
  const expanded = source
    .replace(/\s+/gu, "")
    .replace(/，/gu, ",")
    .replace(/\{([A-Z])\}/gu, (_, letter: Letter) => MARKS[letter])
    .replace(/~/gu, FILLER)
    .replace(/(?<!\\)\.\./gu, GAP)
    .replace(/<([a-z]+):([A-Z]+)([+-]?)>/gu, (_, name: string, letters: string, many: string, offset: number, whole: string) => {
      const marks = [...letters].map((l) => MARKS[l as Letter]).join("");
      const taken = many === "" ? item(marks) : list(marks, many);
      // a site that is passed over may stand at several places, which a named group may not
      if (name === "at") return `(?:${taken})`;
      slots.push({ name });
      if (depthAt(whole, offset) === 0) needs.push(bitsOf(marks));
      return `(?<${name}>${taken})`;
    });
  return { regex: new RegExp(expanded, "dgu"), slots, needs, needed: neededOf(expanded) };
}

/** How many groups are open at a place of a source: a slot outside all of them is needed. */
function depthAt(source: string, at: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = 0; i < at; i++) {
    const unit = source[i];
    if (unit === "\\") i++;
    else if (unit === "[") inClass = true;
    else if (unit === "]") inClass = false;
    else if (!inClass && unit === "(") depth++;
    else if (!inClass && unit === ")") depth--;
  }
  return depth;
}

/** Whether a tape has a mark for every slot that a pattern needs. */
export function mayMatch({ needs }: Pattern, marks: number): boolean {
  return needs.every((need) => (need & marks) !== 0);
}

const NONE: readonly never[] = [];

/** All matches of a pattern's expression. */
export function matches({ regex, needed }: Pattern, text: string): readonly RegExpExecArray[] {
  return holds(needed, text) ? matchesIn(regex, text) : NONE;
}

function item(marks: string): string {
  return `${marks.includes(MARKS.P) ? "" : CHAIN}[${marks}]`;
}

/** Longest list that is read whole; without a bound a table of names would be matched from each of its names. */
const MOST = 80;

function list(marks: string, many: string): string {
  const people = marks.includes(MARKS.P) ? "|,|;" : "";
  const joint = many === "+" ? `(?:、|以及|和|与|及|暨${people})` : `(?:、|以及|和|及|暨${people})`;
  return `${item(marks)}(?:${joint}${item(marks)}){0,${MOST}}${TAIL}`;
}
