import { Converter } from "opencc-js/t2cn";
/** Left out: marks without width. */
export const DROPPED = 0;
/** Becomes several units: see `longer`. */
export const LONGER = 1;
/** Becomes what its neighbours say: `*`, `○`, `\r`, and in traditional texts the characters of `BESIDE`. */
export const BY_CONTEXT = 2;
/** Blocks of compatibility characters whose plain form is meant: full width, vertical forms, radicals that PDFs print for characters. */
const COMPATIBILITY = [
  [0x00a0, 0x00a0],
  [0x2000, 0x200a],
  [0x2100, 0x214f],
  [0x2160, 0x217f],
  [0x2474, 0x249b],
  [0x2e80, 0x2fdf],
  [0x3220, 0x3243],
  [0x3371, 0x33df],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff01, 0xffee],
];
/** Signs of these blocks that are read as they stand. */
const KEPT = new Set("℃℉™№℡");
/** Marks that are printed in several forms, by the form that is kept. */
const MARKS = {
  "“": "「﹁〝„‟",
  "”": "」﹂〞",
  "‘": "『﹃",
  "’": "』﹄",
  "《": "≪«",
  "》": "≫»",
  "[": "【〔〖",
  "]": "】〕〗",
  "-": "‐‑‒–−",
  "—": "―─━",
  "·": "•・‧∙⋅･",
  "~": "〜∼",
  ":": "∶",
  "…": "⋯",
  "。": "｡",
  "\n": "\f\v\u0085\u2028\u2029",
};
const WITHOUT_WIDTH = [
  [0x00ad, 0x00ad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x0001, 0x0008],
];
/** Traditional forms that simplified texts write too: the old forms of GB 2312, and letters of names. They change in traditional texts only. */
const SIMPLIFIED_TOO = new Set("乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽昇崑甦");
/** Traditional characters with two plain forms: the second one in a few words, which a neighbour gives away. */
export const BESIDE = {
  // 看著, but 顯著 and 著名
  著: ["着", "著", "显顯名卓土编編专專原巨合论論译譯昭", "名作称稱述录錄书書者"],
  // 瞭解, but 瞭望
  瞭: ["了", "瞭", "", "望"],
  // 藉助, but 慰藉
  藉: ["借", "藉", "狼慰枕蕴蘊", ""],
  // 覆蓋, but 批覆
  覆: ["覆", "复", "批答回函反", ""],
};
let cached;
/** The tables for texts in either script, and which units only traditional texts have; made at the first call. */
export function foldTables() {
  cached ??= makeTables();
  return cached;
}
function makeTables() {
  const longer = new Map();
  const simplified = widths(longer);
  const traditional = simplified.slice();
  const giveaways = new Uint8Array(0x10000);
  const han = Array.from({ length: 0xa000 - 0x3400 }, (_, i) => String.fromCharCode(0x3400 + i));
  // one character a line, so that no phrase is made of neighbours
  const plain = Converter({ from: "t", to: "cn" })(han.join("\n")).split("\n");
  for (const [i, character] of han.entries()) {
    const other = plain[i] ?? character;
    if (other === character || other.length > 1) continue;
    const unit = character.charCodeAt(0);
    traditional[unit] = other.charCodeAt(0);
    if (SIMPLIFIED_TOO.has(character)) continue;
    simplified[unit] = other.charCodeAt(0);
    giveaways[unit] = 1;
  }
  for (const character of Object.keys(BESIDE)) traditional[character.charCodeAt(0)] = BY_CONTEXT;
  return { simplified: { units: simplified, longer }, traditional: { units: traditional, longer }, giveaways };
}
function widths(longer) {
  const units = Uint16Array.from({ length: 0x10000 }, (_, i) => i);
  const mark = new Map(Object.entries(MARKS).flatMap(([kept, forms]) => [...forms].map((form) => [form, kept])));
  const set = (unit, text) => {
    if (text.length === 1) units[unit] = text.charCodeAt(0);
    else {
      units[unit] = LONGER;
      longer.set(unit, text);
    }
  };
  for (const [from, to] of COMPATIBILITY) {
    for (let unit = from; unit <= to; unit++) {
      const character = String.fromCharCode(unit);
      const plain = character.normalize("NFKC");
      if (plain === character || KEPT.has(character)) continue;
      set(unit, [...plain].map((c) => mark.get(c) ?? c).join(""));
    }
  }
  for (const [form, kept] of mark) set(form.charCodeAt(0), kept);
  for (const [from, to] of WITHOUT_WIDTH) units.fill(DROPPED, from, to + 1);
  for (const character of "*○\r") units[character.charCodeAt(0)] = BY_CONTEXT;
  units[0] = DROPPED;
  return units;
}
//# sourceMappingURL=fold-table.js.map
