/** The text itself as a mapping onto itself. */
export function identity(text) {
  return { text, origins: Uint32Array.from({ length: text.length }, (_, i) => i) };
}
/**
 * The range of the original that a range of the text was made from: from its first unit to its last, so that a line break
 * after it is left out. Throws RangeError for an empty range and for one beyond the text.
 */
export function originOf({ text, origins }, { start, end }) {
  if (start < 0 || end <= start || end > text.length) throw new RangeError(`${start}–${end} is no range of a text of ${text.length}`);
  return { start: origins[start], end: origins[end - 1] + 1 };
}
//# sourceMappingURL=mapped-text.js.map
