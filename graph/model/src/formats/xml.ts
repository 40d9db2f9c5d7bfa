const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
  // line ends of XML 1.1, which some readers of 1.0 take for such
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** What XML 1.0 does not allow in a document at all; half a pair of surrogates is none of these characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as an attribute or content of XML: line breaks are kept, characters that XML forbids are left out. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"\n\r\t\u0085\u2028]/gu, (sign) => ESCAPES[sign] ?? sign);
}
