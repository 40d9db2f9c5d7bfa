import { extname } from "node:path";

const MEGABYTE = 1024 * 1024;
/** The formats, with the size up to which each can be parsed within the limits of memory and time. */
export const FORMATS = {
  txt: { extensions: [".txt"], maxBytes: 50 * MEGABYTE },
  markdown: { extensions: [".md", ".markdown"], maxBytes: 5 * MEGABYTE },
  html: { extensions: [".html", ".htm", ".xhtml"], maxBytes: 10 * MEGABYTE },
  docx: { extensions: [".docx"], maxBytes: 30 * MEGABYTE },
  pdf: { extensions: [".pdf"], maxBytes: 50 * MEGABYTE },
};
/** Extensions of all files that `readSource` takes. */
export const TEXT_EXTENSIONS = Object.values(FORMATS).flatMap(({ extensions }) => extensions);
/** The format that a file's name says, or undefined. */
export function formatOf(file) {
  const extension = extname(file).toLowerCase();
  return Object.keys(FORMATS).find((format) => FORMATS[format].extensions.includes(extension));
}
/** What files of other kinds begin with. */
const SIGNATURES = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a zip archive, such as docx or xlsx"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office file"],
  ["{\\rtf", "an RTF file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["\u001f\u008b", "a compressed file"],
];
/** What a file is by its first bytes, where they tell. */
export function kindByContent(bytes) {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([begin]) => head.startsWith(begin))?.[1];
}
//# sourceMappingURL=formats.js.map
