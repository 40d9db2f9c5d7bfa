import { BESIDE, BY_CONTEXT, DROPPED, foldTables, LONGER } from "./fold-table.js";

/** So many units are looked at to tell the script. */
const SAMPLE = 20_000;
/** In traditional texts a third of the characters differ; in simplified ones only those of a name or a quotation do. */
const TRADITIONAL_SHARE = 0.06;
/** Numerals of a year written out, between which a circle is a zero. */
const NUMERALS = "〇一二三四五六七八九○年";
/**
 * The text in one form of each letter: full-width letters, digits, brackets and marks as ASCII, corner brackets as “ ”,
 * traditional characters simplified, marks of bold type left out. Lines and white space stay.
 */
export function fold(source) {
  const { simplified, traditional, giveaways } = foldTables();
  const { units, longer } = isTraditional(source, giveaways) ? traditional : simplified;
  let text = new Uint16Array(source.length + 16);
  let origins = new Uint32Array(source.length + 16);
  let at = 0;
  const put = (unit, origin) => {
    if (at === text.length) {
      text = grown(text, new Uint16Array(at * 2));
      origins = grown(origins, new Uint32Array(at * 2));
    }
    text[at] = unit;
    origins[at++] = origin;
  };
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const folded = units[unit];
    if (folded > BY_CONTEXT) put(folded, i);
    else if (folded === LONGER) for (const c of longer.get(unit) ?? "") put(c.charCodeAt(0), i);
    else if (folded !== DROPPED) i = byContext(source, i, put) - 1;
  }
  return { text: Buffer.from(text.buffer, 0, at * 2).toString("utf16le"), origins: origins.slice(0, at) };
}
/** Puts what the unit at `i` means beside its neighbours; the offset after what was read. */
function byContext(source, i, put) {
  const c = source.charAt(i);
  if (c === "\r") {
    if (source.charAt(i + 1) !== "\n") put(0x0a, i);
    return i + 1;
  }
  if (c === "*") {
    let end = i;
    while (source.charAt(end) === "*") end += 1;
    if (end - i === 1) put(0x2a, i);
    return end;
  }
  const beside = BESIDE[c];
  if (beside !== undefined) {
    const [plain, other, before, after] = beside;
    const is = (i > 0 && before.includes(source.charAt(i - 1))) || (i + 1 < source.length && after.includes(source.charAt(i + 1)));
    put((is ? other : plain).charCodeAt(0), i);
    return i + 1;
  }
  const year = NUMERALS.includes(source.charAt(i + 1) || " ") && (i === 0 || NUMERALS.includes(source.charAt(i - 1)));
  put(year ? 0x3007 : 0x25cb, i);
  return i + 1;
}
function isTraditional(source, giveaways) {
  let han = 0;
  let found = 0;
  const end = Math.min(source.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (unit < 0x3400 || unit > 0x9fff) continue;
    han += 1;
    found += giveaways[unit];
  }
  return found > han * TRADITIONAL_SHARE;
}
function grown(from, into) {
  into.set(from);
  return into;
}
//# sourceMappingURL=fold.js.map
