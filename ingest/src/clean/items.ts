import type { Range } from "../reading/mapped-text.js";
import type { BlockRole } from "../reading/types.js";
import { beginsInside, isClosed, isProse } from "./ends.js";
import type { Line } from "./lines.js";
import { setAside, trimmings } from "./set-aside.js";
import { isFull, wrapWidth } from "./wrap.js";

/** A line or several that belong together: a paragraph, a headline, or a line that is set aside. */
export interface Item {
  /** Undefined for text, which is a headline or a paragraph. */
  readonly role: BlockRole | undefined;
  /** Parts of the folded text, in order. */
  readonly parts: Range[];
  /** Before which parts a space is kept: the lines of a headline are apart. */
  readonly spaced: boolean[];
  text: string;
  readonly blanks: number;
  readonly heading: number;
  /** Whether its last line fills the column. */
  full: boolean;
}

/** Puts the lines of a document together to paragraphs and headlines. */
export function joinLines(lines: readonly Line[]): Item[] {
  const width = wrapWidth(lines);
  const indents = lines.filter((line) => line.indented).length >= Math.max(2, lines.length * 0.05);
  const items: Item[] = [];
  for (const line of lines) {
    const role = line.heading > 0 ? undefined : setAside(line.text);
    const last = items.at(-1);
    const full = isFull(line, width);
    const join =
      role === undefined && last !== undefined && line.blanks === 0 && !(indents && line.indented) ? joint(last, line, full) : "apart";
    if (join === "apart" || last === undefined) {
      items.push({ role, parts: [line], spaced: [false], text: line.text, blanks: line.blanks, heading: line.heading, full });
    } else append(last, [line], [join === "spaced"], join === "spaced" ? ` ${line.text}` : line.text, full);
  }
  return joinColumns(items);
}

function append(item: Item, parts: readonly Range[], spaced: readonly boolean[], text: string, full: boolean): void {
  item.parts.push(...parts);
  item.spaced.push(...spaced);
  item.text += text;
  item.full = full;
}

/** How a line stands to the item right above it. */
function joint(above: Item, line: Line, full: boolean): "apart" | "joined" | "spaced" {
  if (above.role !== undefined || above.heading > 0 || line.heading > 0) return "apart";
  if (trimmings(line.text).front > 0) return "apart";
  const prose = isProse(above.text);
  const closed = isClosed(above.text);
  if (above.full) return closed && !full && !isProse(line.text) ? "apart" : "joined";
  if (closed) return "apart";
  if (beginsInside(line.text)) return "joined";
  if (prose) return isProse(line.text) ? "joined" : "apart";
  return isProse(line.text) ? "apart" : "spaced";
}

/** Joins what a column or page break cut: an open paragraph and what goes on after blank lines and captions. */
function joinColumns(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  const seen = new Junctions(items);
  for (const item of items) {
    const open = item.role === undefined ? openItem(joined) : undefined;
    if (open !== undefined && continues(open.item, item, seen)) {
      // a caption that stood in the gap would come out of order
      joined.length = open.at + 1;
      append(open.item, item.parts, item.spaced, item.text, item.full);
    } else joined.push({ ...item, parts: [...item.parts], spaced: [...item.spaced] });
  }
  return joined;
}

/** The last text, with nothing behind it but what is set aside. */
function openItem(items: readonly Item[]): { readonly item: Item; readonly at: number } | undefined {
  for (let at = items.length - 1; at >= 0 && at >= items.length - 4; at--) {
    const item = items[at] as Item;
    if (item.role === undefined) return isClosed(item.text) || item.heading > 0 ? undefined : { item, at };
    if (item.role !== "credit" && item.role !== "masthead") return undefined;
  }
  return undefined;
}

function continues(open: Item, item: Item, seen: Junctions): boolean {
  if (item.heading > 0 || trimmings(item.text).front > 0) return false;
  const prose = isProse(open.text);
  if (beginsInside(item.text)) return prose || open.text.length > 6;
  if (!isProse(item.text)) return false;
  if (!prose)
    return seen.has(open.text, item.text) && open.full === item.full && open.text.length >= 10 && !/[0-9]/u.test(item.text.charAt(0));
  if (/[,、:(]$/u.test(open.text)) return true;
  if (!/[。！!？?;…]/u.test(item.text)) return open.full;
  // a line of figures without a full stop is complete
  return /[。！!？?;]/u.test(open.text) || !/\d[\p{Script=Han}]{1,3}$/u.test(open.text) || seen.has(open.text, item.text);
}

/** Whether the text elsewhere has the four characters that a joint would make. */
class Junctions {
  private readonly whole: string;

  constructor(items: readonly Item[]) {
    this.whole = items.map(({ text }) => text).join("\n");
  }

  has(above: string, below: string): boolean {
    return this.whole.includes(above.slice(-2) + below.slice(0, 2));
  }
}
