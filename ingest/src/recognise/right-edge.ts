import type { Token } from "./lexer.js";
import type { Part } from "./parts.js";
import type { Run } from "./runs.js";

const CONJUNCTIONS = new Set(["和", "与", "及", "暨", "、"]);

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
export function extended(run: Run, part: Part, next: number): Part | "no" | undefined {
  const { tokens } = run;
  const token = tokens[next] as Token;
  const { word } = token;
  const between = tokens.slice(part.to + 1, next);
  // 某大学|…装备|教育部|重点实验室: the ministry is part of the name
  if (word?.known !== undefined && /部$/u.test(token.text) && tokens[next + 1]?.word?.head?.kind === "Lab") return undefined;
  if (word?.known !== undefined || token.type === "joiner") return "no";
  if (CONJUNCTIONS.has(token.text)) return joinsWords(tokens, part.to, next) ? undefined : "no";
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
  if (kind === "Park" && own && word.head.kind !== "Institution" && word.head.kind !== "Project") return "no";
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
