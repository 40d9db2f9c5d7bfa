import { parse } from "parse5";
import { decodeText, ENCODINGS, noteOf } from "./encoding.js";
import { Lines } from "./html-lines.js";
import { withSections } from "./parsed.js";

/** Elements whose content is no text of the page. */
const DROPPED = new Set(
  "script style nav template noscript head svg math iframe object button select option form input textarea footer aside dialog audio video canvas".split(
    " ",
  ),
);
/** Elements that begin a line of their own. */
const LINES = new Set(
  "div section article main header figure figcaption ul ol dl dt dd table tbody thead tfoot address center hr fieldset details summary".split(
    " ",
  ),
);
/** Elements with a blank line around them. */
const PARAGRAPHS = new Set("p blockquote pre table ul ol figure article section main header".split(" "));
/** Names that pages give to their encodings. */
const NAMES = {
  utf8: "utf-8",
  gbk: "gb18030",
  gb2312: "gb18030",
  "x-gbk": "gb18030",
  "big5-hkscs": "big5",
};
/** A page as text: without scripts, styles and navigation, its blocks as lines, its headings with `#`. */
export function readHtml(bytes, encoding) {
  const decoded = decodeText(bytes, encoding ?? declaredEncoding(bytes));
  return withSections(textOfHtml(decoded.text), noteOf(decoded));
}
/** The encoding that a page's first kilobyte names, unless a byte order mark does. */
function declaredEncoding(bytes) {
  if (bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe) return undefined;
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const name = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const known = NAMES[name] ?? ENCODINGS.find((encoding) => encoding === name);
  // a page that says UTF-8 and is not is tried like one that says nothing
  return known === "utf-8" ? undefined : known;
}
/** The text of a page that is decoded already. */
export function textOfHtml(html) {
  const out = new Lines();
  // an explicit stack: pages may be nested deeper than calls may
  const stack = [{ enter: parse(html), keep: false }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ("leave" in step) {
      close(step.leave, out);
      continue;
    }
    const { enter: node, keep } = step;
    if (node.nodeName === "#text") out.add(node.value, keep);
    if (!("childNodes" in node)) continue;
    const element = "tagName" in node ? node : undefined;
    if (element !== undefined) {
      if (isDropped(element)) continue;
      open(element, out);
      stack.push({ leave: element });
    }
    const inside = keep || element?.tagName === "pre";
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ enter: node.childNodes[i], keep: inside });
  }
  return out.text();
}
/** Links of a note's number to the note, and back. */
const NOTE_MARK = /^#(?:footnote|endnote|_?ftn|fn|cite)/u;
function isDropped({ tagName, attrs }) {
  if (DROPPED.has(tagName)) return true;
  if (tagName === "a") return attrs.some(({ name, value }) => name === "href" && NOTE_MARK.test(value));
  return attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "aria-hidden" && value === "true") ||
      (name === "role" && value === "navigation") ||
      (name === "style" && /display\s*:\s*none/iu.test(value)),
  );
}
function open(element, out) {
  const { tagName } = element;
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  if (level !== undefined) out.line(2, `${"#".repeat(Number(level))} `);
  else if (tagName === "br") out.line(1);
  else if (tagName === "li") out.line(1, "- ");
  else if (tagName === "tr") out.line(1);
  else if (isCell(element)) out.cell();
  else if (PARAGRAPHS.has(tagName)) out.line(2);
  else if (LINES.has(tagName)) out.line(1);
}
function close(element, out) {
  const { tagName } = element;
  if (isCell(element)) out.cellEnd();
  if (PARAGRAPHS.has(tagName) || /^h[1-6]$/u.test(tagName)) out.line(2);
  else if (LINES.has(tagName) || tagName === "li" || tagName === "tr") out.line(1);
}
/** Whether an element is a cell of data: old pages are laid out in tables, whose cells hold paragraphs or tables. */
function isCell({ tagName, childNodes }) {
  if (tagName !== "td" && tagName !== "th") return false;
  let blocks = 0;
  const inside = [...childNodes];
  for (let node = inside.pop(); node !== undefined; node = inside.pop()) {
    if ("tagName" in node && (node.tagName === "br" || LINES.has(node.tagName) || PARAGRAPHS.has(node.tagName)) && ++blocks > 1)
      return false;
    if ("childNodes" in node) for (const child of node.childNodes) inside.push(child);
  }
  return true;
}
//# sourceMappingURL=html.js.map
