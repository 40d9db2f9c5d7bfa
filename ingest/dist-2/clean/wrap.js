import { isClosed } from "./ends.js";

/** Lines of a table or a headline are shorter than any column. */
const NARROWEST = 9;
/** A wrapped line may be so much shorter than its column: a mark that may not begin a line, a number that may not be broken. */
const RAGGED = 2;
const FEWEST = 3;
const SHARE = 0.65;
/** Share of the lines that may be longer: imprints that run over the whole page. */
const LONGER = 0.15;
const characters = (text) => text.length;
/** Width in half characters, as typesetters count: an ASCII character takes half of a Chinese one. */
const columns = (text) => {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x80 ? 0.5 : 1;
  return Math.round(width);
};
/**
 * How a text was wrapped, or undefined for one whose lines are its paragraphs: of the lines that break off and go on in the
 * next one, most are equally long.
 */
export function wrapping(lines) {
  const gaps = lines.map((line) => line.blanks).sort((a, b) => a - b);
  const gap = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1];
    return (
      next !== undefined &&
      next.blanks <= gap &&
      !next.indented &&
      next.heading === 0 &&
      !isClosed(line.text) &&
      line.text.length >= NARROWEST
    );
  });
  if (broken.length < FEWEST) return undefined;
  const found = [characters, columns].map((measure) => ({ measure, ...commonest(broken.map((line) => measure(line.text))) }));
  const best = found.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count < Math.max(FEWEST, SHARE * broken.length)) return undefined;
  // headlines of equal length are no column: the paragraphs between them are longer
  const longer = lines.filter((line) => best.measure(line.text) > best.width + 1).length;
  return longer <= LONGER * lines.length ? { width: best.width, gap, measure: best.measure } : undefined;
}
/** The width that most lengths fill. */
function commonest(lengths) {
  const counts = new Map();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = { width: 0, count: 0 };
  for (const width of counts.keys()) {
    let count = 0;
    for (let length = width - RAGGED; length <= width; length++) count += counts.get(length) ?? 0;
    if (count > best.count || (count === best.count && width > best.width)) best = { width, count };
  }
  return best;
}
/** Whether a line fills the column, so that it may end in the middle of a word. */
export function isFull(line, wrapped) {
  if (wrapped === undefined) return false;
  const width = wrapped.measure(line.text);
  return width >= wrapped.width - RAGGED && width <= wrapped.width + 1;
}
//# sourceMappingURL=wrap.js.map
