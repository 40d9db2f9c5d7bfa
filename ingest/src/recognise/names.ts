import type { Head } from "./heads.js";
import { leftEdge } from "./left-edge.js";
import type { Token } from "./lexer.js";
import type { Known } from "./lexicon.js";
import type { Mention } from "./mention.js";
import { canStand } from "./proper.js";
import type { Run } from "./runs.js";

/** A complete name within a run: tokens `from` to `to`, the latter included, and what makes it one. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly head?: Head;
  readonly known?: Known;
  readonly department?: true;
}

/** What a run is read against: which place holds which. */
export interface Atlas {
  /** Whether `outer` is `inner`'s province, or its city. */
  holds(outer: string, inner: string): boolean;
}

const CONJUNCTIONS = new Set(["和", "与", "及", "暨", "、"]);

export const isConjunction = (token: Token | undefined): boolean => token !== undefined && CONJUNCTIONS.has(token.text);

/** The names in a run, each as long as it goes, from left to right. */
export function namesIn(run: Run, atlas: Atlas): Mention[] {
  const mentions: Mention[] = [];
  let start = 0;
  let at = 0;
  while (at < run.tokens.length) {
    const first = partAt(run, start, at, atlas);
    if (first === undefined) {
      // 科学城|光大…基地: a zone in short, and then the name of what is in it
      if (at === start && run.tokens[at]?.word?.head?.kind === "Park" && startsOwn(run.tokens[at + 1])) start = at + 1;
      at += 1;
      continue;
    }
    let part = first;
    let standing = canStand(run, first) ? first : undefined;
    for (let next = part.to + 1; next < run.tokens.length; next++) {
      const longer = extended(run, part, next);
      if (longer === "no") break;
      if (longer === undefined) continue;
      if (canStand(run, longer) || (standing === part && goesOn(run, part, longer))) standing = longer;
      part = longer;
    }
    if (standing !== undefined && isBalanced(run, standing)) mentions.push(mentionOf(run, standing));
    start = (standing ?? part).to + 1;
    at = start;
  }
  return mentions;
}

/** Whether every bracket in a name is closed within it: 甲联盟(协会|) is none. */
function isBalanced({ tokens }: Run, { from, to }: Part): boolean {
  const inside = tokens.slice(from, to + 1);
  return inside.filter(({ type }) => type === "open").length === inside.filter(({ type }) => type === "close").length;
}

/** Whether a name goes on to a head that would be no name without it: 甲产业联盟|协同创新中心, 乙中心|项目. */
function goesOn({ tokens }: Run, part: Part, longer: Part): boolean {
  const own = part.head !== undefined && part.known === undefined;
  return (
    own &&
    (longer.to === part.to + 1 || tokens.slice(part.to + 1, longer.to).some(({ type, word }) => type === "char" || word?.domain === true))
  );
}

/** The name that token `at` completes, if it is a known one, a department or a head. */
function partAt(run: Run, start: number, at: number, atlas: Atlas): Part | undefined {
  const word = run.tokens[at]?.word;
  if (word === undefined) return undefined;
  const [known] = word.known ?? [];
  if (known !== undefined && !isJoined(run, at)) return { from: at, to: at, known };
  if (word.department === true) {
    const from = placesBefore(run, start, at, atlas);
    // 科技厅 alone is the province's
    if (from < at || /^.{2,}厅$/u.test(run.tokens[at]?.text ?? "")) return { from, to: at, department: true };
  }
  if (word.head === undefined) return undefined;
  const from = leftEdge(run, start, at, atlas);
  return from === undefined ? undefined : { from, to: at, head: word.head };
}

const startsOwn = (token: Token | undefined): boolean =>
  token?.type === "char" || token?.type === "latin" || token?.word?.place !== undefined;

/** Whether the name at `at` is only the first part of a joint one: 甲-乙联合实验室. */
function isJoined({ tokens }: Run, at: number): boolean {
  if (tokens[at + 1]?.type !== "joiner" && tokens[at - 1]?.type !== "joiner") return false;
  for (let i = at + 1; i < tokens.length && i < at + 14; i++) if (tokens[i]?.word?.head !== undefined) return true;
  return false;
}

/** The first of the places right before token `at`, of which each holds the next: 重庆市|渝北区|人民政府. */
function placesBefore(run: Run, start: number, at: number, atlas: Atlas): number {
  let from = at;
  while (from > start) {
    const before = run.tokens[from - 1];
    const inner = run.tokens[from]?.word?.place;
    if (before?.word?.place === undefined && before?.word?.region !== true) break;
    if (before.word.region === true && !/^[省市区县]$|^中共$|^国家$/u.test(before.text)) break;
    if (from < at && inner !== undefined && before.word.place !== undefined && !atlas.holds(before.word.place, inner)) break;
    from -= 1;
  }
  return from;
}

/** Verbs that begin the predicate when they follow a complete name, whatever head comes after them. */
const PREDICATES = new Set([
  "建设",
  "合作",
  "共建",
  "开发",
  "培育",
  "服务",
  "支持",
  "投资",
  "管理",
  "联合",
  "研发",
  "研究",
  "设计",
  "开放",
  "探索",
  "孵化",
]);
const LEGAL_END = /有限公司|有限责任公司/u;
/** Of these the last head may still make a name of it: 高新区|开发投资|集团. */
const LEGAL = /公司|集团$/u;
const AFTER_VERB =
  /研究院|研究所|研究中心|服务中心|研发中心|设计院|合作区|开发区|孵化器|孵化园|孵化基地|孵化中心|管理局|管理办公室|实验室|设计中心|领导小组|指挥部|办公室|工作组$/u;

/** The part that goes on to token `next`; "no" where it can go no further, undefined where it may go on but not end here. */
function extended(run: Run, part: Part, next: number): Part | "no" | undefined {
  const { tokens } = run;
  const token = tokens[next] as Token;
  const { word } = token;
  const between = tokens.slice(part.to + 1, next);
  // 某大学|…装备|教育部|重点实验室: the ministry is part of the name
  if (word?.known !== undefined && /部$/u.test(token.text) && tokens[next + 1]?.word?.head?.kind === "Lab") return undefined;
  if (word?.known !== undefined || token.type === "joiner") return "no";
  if (isConjunction(token)) return joinsWords(tokens, part.to, next) ? undefined : "no";
  if (word?.department === true && between.length === 0 && part.department === undefined) return { ...part, to: next, department: true };
  // 某某厅|高新|处, before a title
  if (token.text === "处" && part.department === true && next === tokens.length - 1 && run.after?.word?.title === true)
    return { ...part, to: next };
  if (word?.head === undefined) return undefined;
  // 市委|市政府, 某某有限公司|…项目: two things
  if (word.head.subtype === "government" && /^[省市区县]$/u.test(between.at(-1)?.text ?? "")) return "no";
  if (LEGAL_END.test(tokens[part.to]?.text ?? "") && word.head.kind === "Project" && between.length > 0) return "no";
  const [first] = between;
  const inName = LEGAL.test(token.text) || (between.length === 1 && AFTER_VERB.test(token.text));
  if (first?.word?.verb === true && PREDICATES.has(first.text) && !inName) return "no";
  const kind = part.known?.kind ?? part.head?.kind;
  const own = between.some(({ type, word: inner }) => type === "char" || type === "latin" || inner?.place !== undefined);
  // a zone within a zone is named by itself: 高新区|金凤园区
  if (kind === "Park" && own && word.head.kind !== "Institution") return "no";
  if (kind === "Park" && between.some(({ word: inner }) => inner?.place !== undefined)) return "no";
  // 四川|川大|科技园发展有限公司: before a short name the place belongs to the company's
  const placed = LEGAL.test(token.text) && part.known?.full === false && tokens[part.from - 1]?.word?.place !== undefined;
  return { from: placed ? part.from - 1 : part.from, to: next, head: word.head };
}

/** Whether 与 stands between words within a name, as in 能源与节能实验室, and not between two names. */
function joinsWords(tokens: readonly Token[], after: number, at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  const inner = (token: Token | undefined) =>
    token !== undefined &&
    (token.type === "char" ||
      token.word?.domain === true ||
      token.word?.verb === true ||
      token.word?.generic === true ||
      token.word?.plain === true);
  return at - 1 > after && inner(left) && inner(right) && right?.word?.place === undefined;
}

function mentionOf({ tokens, before }: Run, { from, to, head, known, department }: Part): Mention {
  const range = { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end };
  if (department === true) return { ...range, kind: "Institution", subtype: "government", rule: "department" };
  const { kind, subtype } = (head ?? known) as Head | Known;
  // 在某大学望江校区举行: there the campus is a place
  if (tokens[to]?.text === "校区" && before?.text === "在") return { ...range, kind: "Place", subtype: "address", rule: "suffix" };
  return {
    ...range,
    kind,
    ...(subtype === undefined ? {} : { subtype }),
    ...(head === undefined && known !== undefined ? { known: known.id, rule: "gazetteer" } : { rule: "suffix" }),
  };
}
