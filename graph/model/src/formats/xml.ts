const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** What XML 1.0 allows in a document at all. */
function allowed(point: number): boolean {
  return point >= 0x20
    ? point < 0xd800 || (point > 0xdfff && point !== 0xfffe && point !== 0xffff)
    : point === 9 || point === 10 || point === 13;
}

/** Text as an attribute or content of XML: line breaks are kept, characters that XML forbids are left out. */
export function xmlText(text: string): string {
  return [...text]
    .filter((sign) => allowed(sign.codePointAt(0) ?? 0))
    .join("")
    .replace(/[&<>"\n\r\t]/gu, (sign) => ESCAPES[sign] ?? sign);
}
