const ONE_LINE = 9;
const LONGEST = 11;

const SUFFIXES = [
  "综合性",
  "研究院",
  "研究所",
  "研究中心",
  "实验室",
  "科学城",
  "科学中心",
  "科学院",
  "创新中心",
  "创新联盟",
  "有限公司",
  "股份有限公司",
  "产业园",
  "开发区",
  "高新区",
  "科技局",
  "经济圈",
  "联合会",
  "委员会",
  "大学",
  "学院",
  "集团",
  "公司",
  "医院",
  "学会",
  "协会",
  "联盟",
  "中心",
  "平台",
  "基地",
  "项目",
  "装置",
  "政府",
];
/** Words that the dictionary cuts in two, and that are read as one. */
const WHOLE = [
  "人工智能",
  "新材料",
  "新能源",
  "大数据",
  "物联网",
  "集成电路",
  "电子信息",
  "生物医药",
  "智能制造",
  "智能网联",
  "高新技术",
  "科学技术",
  "产业技术",
  "科技创新",
  "协同创新",
  "技术创新",
  "自主创新",
  "双城经济圈",
  "重点实验室",
  "量子通信",
  "知识产权",
  "成果转化",
];
/** Names of places that the dictionary leaves in single characters: a line may end after them. */
const PLACES = ["两江"];
/** A word of one character ends a line only where it closes a name, and begins none where it does. */
const CLOSES = /^[市省区县州局院所室部厅委城园站厂社校系会]$/u;
/** Words that no line ends with. */
const LEADS_ON = /[及与和的（《“、·]$/u;
/** Marks that no line begins with. */
const HANGS_BACK = /^[）》”、，。：；·…]/u;

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Width of a text in full-width characters: a Latin letter or digit counts about half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /[\p{Script=Latin}\p{Nd}\p{Zs} -~]/u.test(char) ? 0.56 : 1;
  return width;
}

/** Places inside `text` where a line may end: between words, after a suffix that ends a name, after a bracket. */
export function breakPoints(text: string): readonly number[] {
  const points = new Set<number>();
  let before = "";
  for (const { index, segment } of words.segment(text)) {
    const lone = before.length === 1 && /\p{Script=Han}/u.test(before) && !CLOSES.test(before);
    if (index > 0 && !lone && !CLOSES.test(segment)) points.add(index);
    before = segment;
  }
  for (const suffix of [...SUFFIXES, ...WHOLE]) {
    for (let at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + 1)) {
      for (let inside = at + 1; inside < at + suffix.length; inside += 1) points.delete(inside);
    }
  }
  for (const suffix of [...SUFFIXES, ...PLACES]) {
    for (let at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + 1)) points.add(at + suffix.length);
  }
  for (const match of text.matchAll(/[（《“]/gu)) points.add(match.index);
  for (const match of text.matchAll(/[）》”]/gu)) points.add(match.index + 1);
  return [...points]
    .filter((at) => at > 0 && at < text.length && !LEADS_ON.test(text.slice(0, at)) && !HANGS_BACK.test(text.slice(at)))
    .sort((a, b) => a - b);
}

/** How ill a break reads: well after the end of a name, ill before one and before a joining word. */
function roughness(before: string, after: string): number {
  const closed = before.endsWith("）") || SUFFIXES.some((suffix) => before.endsWith(suffix));
  const tornOff = SUFFIXES.some((suffix) => after.startsWith(suffix));
  return (closed ? -1.6 : 0) + (tornOff ? 3 : 0) + (/^[及与和]/u.test(after) ? 2.5 : 0);
}

/**
 * One line up to nine characters, else two, as equal as possible and broken between words; what is beyond
 * twice eleven characters ends with …
 */
export function breakLines(text: string): readonly string[] {
  const width = widthOf(text);
  if (width <= ONE_LINE) return [text];
  const longest = /\p{Script=Han}/u.test(text) ? LONGEST : 13;
  const whole = width > 2 * longest ? `${cut(text, 2 * longest - 1.5)}…` : text;
  const total = widthOf(whole);
  let best: { readonly at: number; readonly cost: number } | undefined;
  for (const at of breakPoints(whole)) {
    const first = widthOf(whole.slice(0, at).trimEnd());
    const second = total - first;
    if (first < 2.5 || second < 2.5) continue;
    const over = Math.max(0, first - longest) + Math.max(0, second - longest);
    const cost = Math.abs(first - second) + 8 * over + roughness(whole.slice(0, at), whole.slice(at));
    if (!best || cost < best.cost) best = { at, cost };
  }
  if (best && Math.max(widthOf(whole.slice(0, best.at)), widthOf(whole.slice(best.at))) <= longest + 2) {
    return [whole.slice(0, best.at).trimEnd(), whole.slice(best.at).trimStart()];
  }
  return total <= longest + 1 ? [whole] : byForce(whole, longest);
}

/** No good place: the first line takes what fits, and the second is cut to fit. */
function byForce(text: string, longest: number): readonly string[] {
  const points = breakPoints(text).filter((at) => widthOf(text.slice(0, at)) <= longest && widthOf(text.slice(0, at)) > 2.5);
  const at = points.at(-1) ?? cut(text, Math.min(longest, widthOf(text) / 2 + 0.5)).length;
  const rest = text.slice(at).trimStart();
  return [text.slice(0, at).trimEnd(), widthOf(rest) > longest ? `${cut(rest, longest - 1).replace(/…$/u, "")}…` : rest];
}

function cut(text: string, width: number): string {
  let taken = "";
  for (const char of text) {
    if (widthOf(taken + char) > width) break;
    taken += char;
  }
  return taken.replace(/[及与和（《“、·]$/u, "");
}
