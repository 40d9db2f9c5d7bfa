import type { Token } from "./lexer.js";
import { type Draft, nameOf } from "./registry.js";
import { words } from "./words/list.js";

/** Heads that a text uses alone for the one thing that it speaks of: 科学城 after 西部(重庆)科学城. */
export const LONE_HEADS: ReadonlySet<string> = new Set(
  words("科学城 联盟 新区 高新区 经开区 大学城 科技城 协同创新区 科学中心 开发区 实验室 研究院 产业园 联合体 创新联合体"),
);

/** Words that point back, and the endings that what they point to may have. */
const POINTERS: ReadonlyMap<string, { readonly kinds: readonly string[]; readonly ending: RegExp }> = new Map(
  (
    [
      ["该院", ["Institution"], /院$/u],
      ["该校", ["Institution"], /(?:大学|学院)$/u],
      ["该所", ["Institution"], /所$/u],
      ["该公司", ["Institution"], /公司|集团|科技|股份$/u],
      ["该企业", ["Institution"], /公司|集团|科技|股份$/u],
      ["该中心", ["Lab", "Institution"], /中心$/u],
      ["该研究院", ["Institution"], /研究院$/u],
      ["该实验室", ["Lab"], /实验室$/u],
      ["该装置", ["Lab", "Project"], /装置(?:项目)?$/u],
      ["该设施", ["Lab"], /(?:装置|设施)$/u],
      ["该学院", ["Institution"], /学院$/u],
      ["该医院", ["Institution"], /医院$/u],
      ["该高校", ["Institution"], /(?:大学|学院)$/u],
      ["该集团", ["Institution"], /(?:集团|公司)$/u],
      ["该协会", ["Institution"], /协会$/u],
      ["该学会", ["Institution"], /学会$/u],
      ["该园区", ["Park"], /(?:园区?|[新发]区|开区)$/u],
      ["该产业园", ["Park"], /产业园$/u],
      ["该示范区", ["Park"], /示范区$/u],
      ["该试验区", ["Park"], /试验区$/u],
      ["该科学城", ["Park"], /科学城$/u],
      ["该高新区", ["Park"], /(?:高新区|高新技术产业开发区)$/u],
      ["该工程", ["Project"], /工程$/u],
      ["该平台", ["Lab"], /平台$/u],
      ["该联盟", ["Institution"], /联盟$/u],
      ["该基地", ["Park", "Project"], /基地$/u],
      ["该园", ["Park"], /园区?$/u],
      ["该项目", ["Project"], /./u],
    ] as const
  ).map(([word, kinds, ending]) => [word, { kinds, ending }]),
);

export const POINTER_WORDS: readonly string[] = [...POINTERS.keys()];

/** Whether `token` points back, and if so to what it may. */
export function pointsTo(token: Token, draft: Draft): boolean {
  const pointer = POINTERS.get(token.text);
  return pointer?.kinds.includes(draft.kind) === true && pointer.ending.test(nameOf(draft));
}

export const isPointer = (token: Token): boolean => POINTERS.has(token.text);

/** The one thing that a lone head can stand for: the only one with that ending, or by far the one most spoken of. */
export function meantBy(head: string, drafts: readonly Draft[]): Draft | undefined {
  const fitting = drafts
    .filter((draft) => draft.kind !== "Place" && draft.kind !== "Event" && nameOf(draft).endsWith(head) && nameOf(draft) !== head)
    .sort((a, b) => b.uses.length - a.uses.length);
  const [first, second] = fitting;
  if (first === undefined || (second !== undefined && first.uses.length < 3 * second.uses.length)) return undefined;
  return first;
}

const LEGAL = /(?:科技|技术|产业|信息|投资|发展|控股)?(?:集团|股份)?(?:股份)?(?:有限责任公司|有限公司|集团)$/u;

/** The forms under which newspapers go on to speak of a company: 杰品科技 of 重庆杰品科技股份有限公司. */
export function brandsOf(draft: Draft, isPlace: (word: string) => boolean, isWord: (word: string) => boolean): string[] {
  if (draft.subtype !== "company") return [];
  let core = nameOf(draft).replace(/\([^()]*\)/gu, "");
  for (const length of [4, 3, 2]) {
    if (isPlace(core.slice(0, length))) {
      core = core.slice(length);
      break;
    }
  }
  const whole = core.replace(/(?:集团)?(?:股份)?(?:有限责任公司|有限公司)$/u, "");
  const brand = core.replace(LEGAL, "");
  return [whole, `${whole}集团`, brand].filter((form) => form !== nameOf(draft) && form.length >= 3 && !isWord(form) && !isPlace(form));
}
