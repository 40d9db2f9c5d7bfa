/** Thrown where a file is refused; the message says what it is and what to do, without the file's name. */
export class Unreadable extends Error {
  name = "Unreadable";
}
/** A text whose sections begin at its headings, which are lines that begin with `#`. */
export function withSections(text, notes = []) {
  const tidy = text
    .replace(/[ \t]+$/gmu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  if (tidy === "") throw new Unreadable("has no text");
  const parts = [...tidy.matchAll(/^#{1,6} (.+)$/gmu)].map((found) => ({ start: found.index, locator: found[1] }));
  return { text: tidy, parts, notes };
}
//# sourceMappingURL=parsed.js.map
