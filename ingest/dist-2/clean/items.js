import { beginsInside, isClosed, isProse } from "./ends.js";
import { setAside, trimmings } from "./set-aside.js";
import { isFull, wrapping } from "./wrap.js";
/** Puts the lines of a document together to paragraphs and headlines. */
export function joinLines(lines) {
  const wrapped = wrapping(lines);
  const indents = lines.filter((line) => line.indented).length >= Math.max(2, lines.length * 0.05);
  const items = [];
  for (const line of lines) {
    const role = line.heading > 0 ? undefined : setAside(line.text);
    const last = items.at(-1);
    const full = isFull(line, wrapped);
    const near = line.blanks <= (wrapped?.gap ?? 0) && !line.begins && !(indents && line.indented);
    const join = role === undefined && last !== undefined && near ? joint(last, line, full) : "apart";
    if (join === "apart" || last === undefined) {
      items.push({
        role,
        parts: [line],
        spaced: [false],
        text: line.text,
        blanks: line.blanks,
        heading: line.heading,
        begins: line.begins,
        full,
      });
    } else append(last, [line], [join === "spaced"], join === "spaced" ? ` ${line.text}` : line.text, full);
  }
  return joinColumns(items);
}
function append(item, parts, spaced, text, full) {
  item.parts.push(...parts);
  item.spaced.push(...spaced);
  item.text += text;
  item.full = full;
}
/** No paragraph of a paper is longer; and joining stays linear for a file that never closes one. */
const LONGEST_PARAGRAPH = 8000;
const LONGEST_HEADLINE = 100;
/** Whether a paragraph ends here: with a full stop, or with the credit of a picture behind it. */
const ends = (text) => text.length > LONGEST_PARAGRAPH || isClosed(text) || trimmings(text).back > 0;
/** How a line stands to the item right above it. */
function joint(above, line, full) {
  if (above.role !== undefined || above.heading > 0 || line.heading > 0) return "apart";
  if (trimmings(line.text).front > 0) return "apart";
  const prose = isProse(above.text);
  const closed = ends(above.text);
  if (above.text.length > LONGEST_PARAGRAPH) return "apart";
  if (above.full) return closed && !full && !isProse(line.text) ? "apart" : "joined";
  if (closed) return "apart";
  if (beginsInside(line.text)) return "joined";
  if (prose) return isProse(line.text) && !isFigures(above.text) ? "joined" : "apart";
  return isProse(line.text) || above.text.length > LONGEST_HEADLINE ? "apart" : "spaced";
}
/** Joins what a column or page break cut: an open paragraph and what goes on after blank lines and captions. */
function joinColumns(items) {
  const joined = [];
  const page = new Page(items);
  for (const item of items) {
    const open = item.role === undefined ? openItem(joined) : undefined;
    if (open !== undefined && page.continues(open.item, item)) {
      // a caption that stood in the gap would come out of order
      joined.length = open.at + 1;
      append(open.item, item.parts, item.spaced, item.text, item.full);
      continue;
    }
    if (open !== undefined && isProse(open.item.text)) page.leave(open.item);
    joined.push({ ...item, parts: [...item.parts], spaced: [...item.spaced] });
  }
  return joined;
}
/** The last text, with nothing behind it but what is set aside. */
function openItem(items) {
  for (let at = items.length - 1; at >= 0 && at >= items.length - 4; at--) {
    const item = items[at];
    if (item.role === undefined) return ends(item.text) || item.heading > 0 ? undefined : { item, at };
    if (item.role !== "credit" && item.role !== "masthead") return undefined;
  }
  return undefined;
}
/** Whether a line of figures stands alone: it has no full stop, and ends with a number and its counter. */
function isFigures(text) {
  return /\d\p{Script=Han}{1,3}$/u.test(text.slice(-8)) && !/[。！!？?;]/u.test(text);
}
/** Whether a line tells what a picture shows. */
function isCaption(text) {
  const { back, backRole } = trimmings(text);
  return /^(?:图为|[上下左右]图|图[①-⑨:])/u.test(text) || (back > 0 && backRole === "credit");
}
/** So many characters are searched for evidence in a document; pages need a fraction of it. */
const SEARCHED = 20_000_000;
/** What the whole page says of whether two stretches belong together. */
class Page {
  whole;
  gap;
  /** Paragraphs that broke off and did not go on right after. */
  left = [];
  budget = SEARCHED;
  constructor(items) {
    this.whole = items.map(({ text }) => text).join("\n");
    const blanks = items.map((item) => item.blanks).sort((a, b) => a - b);
    this.gap = Math.max(1, blanks[Math.floor(blanks.length / 2)] ?? 1);
  }
  leave({ text }) {
    this.left.push(text.slice(-1));
  }
  continues(open, item) {
    if (item.heading > 0 || item.begins || isCaption(item.text) || trimmings(item.text).front > 0) return false;
    if (beginsInside(item.text)) return isProse(open.text) || open.text.length > 6;
    if (!isProse(item.text)) return false;
    if (!isProse(open.text)) return !open.full && open.text.length >= 10 && !/^\d/u.test(item.text) && this.has(open.text, item.text, 2);
    if (/[,、(]$/u.test(open.text)) return true;
    if (this.has(open.text, item.text, 2)) return true;
    // a gap wider than usual: there was a picture, or another piece begins
    if (item.blanks > this.gap || !/[。！!？?;…]/u.test(item.text)) return open.full;
    return !isFigures(open.text) && !this.belongsElsewhere(open.text, item.text);
  }
  /** Whether the page has the characters that a joint would bring together, `reach` of either side, somewhere else. */
  has(above, below, reach) {
    this.budget -= this.whole.length;
    return this.budget > 0 && this.whole.includes(above.slice(-reach) + below.slice(0, reach));
  }
  /** Columns may stand in a wrong order: then what begins here goes on an earlier paragraph that broke off. */
  belongsElsewhere(above, below) {
    return !this.has(above, below, 1) && this.left.some((end) => this.has(end, below, 1));
  }
}
//# sourceMappingURL=items.js.map
