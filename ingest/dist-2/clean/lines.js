const INDENT = /^(?:\u3000| {2,4}(?! )|\t)/u;
const HEADING = /^(#{1,6})[ \u3000]+/u;
/** Marks that stand before a line and say nothing: quotations, bullets, arrows. */
const BULLET = /^(?:> ?|[-+·◆◇■●★▪]\s+|[▶▷►▲△▼◀◄>》]+\s*(?=[^》>]*$))+/u;
/** 一、 (二) 3. 第四条: points of an official paper. */
const POINT =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十百]{1,5}[章节条])/u;
/** Lines that only draw: rules, rows of dots, an image in Markdown. */
const DRAWING = /^(?:[-=_~·.…* |]{3,}|!\[[^\]]*\]\([^)]*\))$/u;
/** The lines of a folded text that are not blank. */
export function splitLines(text) {
  const lines = [];
  let blanks = 0;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = readLine(text, at, end, blanks);
    if (line === undefined) blanks += 1;
    else {
      lines.push(line);
      blanks = 0;
    }
    at = end + 1;
  }
  return lines;
}
function readLine(text, from, to, blanks) {
  const whole = text.slice(from, to);
  const inner = whole.trim();
  if (inner === "" || DRAWING.test(inner)) return undefined;
  const heading = HEADING.exec(inner);
  const bullet = inner.startsWith("》") && closesTitle(text, from) ? null : BULLET.exec(inner);
  const mark = (heading ?? bullet)?.[0].length ?? 0;
  if (mark === inner.length) return undefined;
  const start = from + whole.indexOf(inner) + mark;
  return {
    start,
    end: start + inner.length - mark,
    text: inner.slice(mark),
    blanks,
    indented: INDENT.test(whole),
    begins: (heading === null && mark > 0) || POINT.test(inner),
    heading: heading?.[1]?.length ?? 0,
  };
}
/** No title of a document is longer. */
const LONGEST_TITLE = 100;
/** Whether a title in 《》 is open where a line begins: then 》 closes it, and is no arrow. */
function closesTitle(text, at) {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
//# sourceMappingURL=lines.js.map
