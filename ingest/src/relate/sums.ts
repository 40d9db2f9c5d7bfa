import type { Amount, Bound } from "@chengyu-atlas/model";

const SUM = /(近|约|大约|超过|超|逾|不少于|不低于|至少|最高|不超过|总额)?([0-9]+(?:\.[0-9]+)?)([余多]?)((?:万亿|千亿|百亿|千万|百万|亿|万)?(?:元人民币|人民币|美元|欧元|元))(以上|左右)?/uy;
const BOUND: Readonly<Record<string, Bound>> = {
  近: "~",
  约: "~",
  大约: "~",
  左右: "~",
  超过: ">",
  超: ">",
  逾: ">",
  余: ">",
  多: ">",
  不少于: ">=",
  不低于: ">=",
  至少: ">=",
  以上: ">=",
  最高: "<=",
  不超过: "<=",
};

/** The sum of money that begins at `at` and ends before `stop`, with its bound. */
export function readAmount(text: string, at: number, stop: number): { readonly amount: Amount; readonly end: number } | undefined {
  const first = text.charCodeAt(at);
  const digit = first >= 48 && first <= 57;
  if (!digit && !"近约大超逾不至最总".includes(text[at] as string)) return undefined;
  SUM.lastIndex = at;
  const match = SUM.exec(text);
  if (!match || SUM.lastIndex > stop) return undefined;
  const [, before = "", digits = "", more = "", unit = "", after = ""] = match;
  const bound = BOUND[before] ?? BOUND[more] ?? BOUND[after] ?? "=";
  return { amount: { value: Number(digits), unit: unit.replace(/^(.*元)人民币$/u, "$1"), bound }, end: SUM.lastIndex };
}
