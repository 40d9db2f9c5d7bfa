import type { Token } from "./lexer.js";
import type { Atlas } from "./parts.js";
import type { Run } from "./runs.js";

/** Whether a name can open with this token beyond doubt. */
export function opens(token: Token | undefined): boolean {
  const word = token?.word;
  if (token === undefined || word === undefined) return false;
  return word.place !== undefined || word.known !== undefined || (word.region === true && token.text.length > 1);
}

/** Names of companies have no 和 between words. */
const COMPANY = /公司$|银行$|集团$|总部$/u;
const CONJUNCTION = /^[和与及暨]$/u;

/**
 * Where the name that ends with the head at `at` begins, between `start` and `at`; undefined where that cannot be told. Verbs and
 * words of rank before the first place are no part of it, and what stands before 和, 与, 及 is none where it could be a name or where
 * a place follows.
 */
export function leftEdge(run: Run, start: number, at: number, atlas: Atlas): number | undefined {
  const { tokens } = run;
  let from = afterConjunction(tokens, start, at);
  while (from < at && (CONJUNCTION.test(tokens[from]?.text ?? "") || tokens[from]?.type === "joiner")) from += 1;
  const opener = firstOpener(tokens, from, at);
  if (opener !== undefined && tokens.slice(from, opener).every(isFiller)) from = opener;
  while (from < at && isVerbal(tokens[from] as Token)) from += 1;
  from = afterPredicate(tokens, from, at);
  from = outOfInner(tokens, from, at, atlas);
  from = afterPhrase(tokens, from, at);
  // 达州|建设|某某集聚区: the place does it
  if (
    tokens[from]?.word?.place !== undefined &&
    tokens[from + 1]?.text === "建设" &&
    from + 2 < at &&
    !COMPANY.test(tokens[at]?.text ?? "")
  )
    from += 2;
  const edge = tokens[from];
  if (from >= at || edge === undefined || edge.type === "joiner" || edge.type === "open" || edge.type === "close") return undefined;
  return edge.word?.plain === true && !onlyPlain(edge) && !opens(edge) ? undefined : from;
}

/** 某区|共建|研究院: who builds is no part of the name, though 川渝共建 and 省部共建 may open one. */
function afterPredicate(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i > from; i--) {
    const before = tokens[i - 1];
    if (tokens[i]?.text === "共建" && before?.word?.region !== true && before?.text !== "部") return i + 1;
  }
  return from;
}

const onlyPlain = ({ word }: Token): boolean => word?.domain === true || word?.generic === true;

function afterConjunction(tokens: readonly Token[], start: number, at: number): number {
  for (let i = at - 1; i > start; i--) {
    const token = tokens[i] as Token;
    if (!CONJUNCTION.test(token.text) || isWithinBrand(tokens, i)) continue;
    // 微纳系统及新材料技术研发中心: a system is no name that ends there
    if (token.text === "及" && /^(?:系统|工程|装置|平台)$/u.test(tokens[i - 1]?.text ?? "") && !opens(tokens[i + 1])) continue;
    if (opens(tokens[i + 1]) || completes(tokens[i - 1]) || COMPANY.test(tokens[at]?.text ?? "")) return i + 1;
  }
  return start;
}

/** 仁|和|生物: one character before 和 is no name, so 和 belongs to a brand. */
const isWithinBrand = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at - 1]?.type === "char" && (at < 2 || (tokens[at - 2]?.type !== "char" && tokens[at - 2]?.word?.place !== undefined));

const completes = (token: Token | undefined): boolean =>
  token?.word?.known !== undefined ||
  token?.word?.head !== undefined ||
  token?.word?.place !== undefined ||
  token?.word?.department === true;

function firstOpener(tokens: readonly Token[], from: number, at: number): number | undefined {
  for (let i = from; i < at; i++) if (opens(tokens[i])) return i;
  return undefined;
}

/** 附属|永川|医院: the word belongs to the name. */
const isFiller = ({ type, text, word }: Token): boolean =>
  (type === "word" && text !== "附属" && word?.domain !== true && word?.place === undefined && word?.known === undefined) ||
  type === "joiner";

const isVerbal = ({ text, word, type }: Token): boolean =>
  type === "word" && word?.verb === true && word.domain !== true && !STARTERS.has(text) && word.place === undefined;

/** Verbs with which names do begin. */
const STARTERS = new Set(["检验检测", "综合", "联合", "协同", "创新"]);

/**
 * 渝北区|重庆|…研究院: a place that does not hold the next one says where the thing is, and is not of its name. Zones are called by
 * two that lie side by side: 内江|荣昌|…产业园.
 */
function outOfInner(tokens: readonly Token[], from: number, at: number, atlas: Atlas): number {
  const [first, second] = [tokens[from]?.word?.place, tokens[from + 1]?.word?.place];
  if (first === undefined || second === undefined || from + 1 >= at || atlas.holds(first, second)) return from;
  const joint = tokens[at]?.word?.head?.kind === "Park" && !atlas.holds(second, first) && !ZONE.test(tokens[at]?.text ?? "");
  return joint ? from : from + 1;
}

/** Groups whose companies are called by group, place and trade: 中车|重庆|…公司. */
const GROUPS = new Set([
  "中车",
  "中铁",
  "中建",
  "中冶",
  "中交",
  "中电",
  "中航",
  "中铝",
  "中核",
  "中广核",
  "国机",
  "航天",
  "东方",
  "华润",
  "招商",
]);

const ZONE = /^(?:科学城|高新区|新区|开发区|经开区|科技城|高新技术产业开发区|经济技术开发区)$/u;

/** 纳税大户|重庆|华森…公司: a phrase before the place, which has the company's brand behind it. A zone is called by its nearest place alone. */
function afterPhrase(tokens: readonly Token[], from: number, at: number): number {
  const head = tokens[at];
  let place = from;
  if (ZONE.test(head?.text ?? "")) {
    while (tokens[place]?.word?.place !== undefined && tokens[place + 1]?.word?.place !== undefined && place + 1 < at) place += 1;
    return place;
  }
  if (!COMPANY.test(head?.text ?? "")) return from;
  while (place < at && tokens[place]?.type === "char") place += 1;
  if (
    GROUPS.has(
      tokens
        .slice(from, place)
        .map(({ text }) => text)
        .join(""),
    )
  )
    return from;
  const brand = tokens[place + 1];
  return place - from >= 2 && tokens[place]?.word?.place !== undefined && brand?.type === "char" && place + 1 < at ? place : from;
}
