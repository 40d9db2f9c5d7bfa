/** The words of a table, which is written as lines of words with spaces between them. */
export function words(table) {
  return table.trim().split(/\s+/u);
}
//# sourceMappingURL=list.js.map
