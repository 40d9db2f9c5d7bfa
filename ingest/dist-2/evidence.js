/** Finds each quote of a record in the text; what is not there is refused at its own place. */
export function findEvidence(quotes, { document, text }, complaints, path) {
  return quotes.flatMap(({ quote, nth, locator }, i) => {
    const found = text.find(quote, nth);
    if ("problem" in found) {
      complaints.refuse([...path, "evidence", i, "quote"], `the quote ${found.problem}`);
      return [];
    }
    return [{ document, start: found.start, end: found.end, ...(locator !== undefined && { locator }) }];
  });
}
/** Evidence of several records of one statement as one list: each range once, in the order of the text. */
export function mergeEvidence(lists) {
  const byRange = new Map();
  for (const evidence of lists.flat()) {
    const key = `${evidence.start}-${evidence.end}`;
    const there = byRange.get(key);
    if (there === undefined || there.locator === undefined) byRange.set(key, evidence);
  }
  return [...byRange.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
/** Puts records of one statement together, in order of id. */
export function mergeById(records) {
  const byId = new Map();
  for (const record of records) {
    const there = byId.get(record.id);
    byId.set(record.id, {
      ...record,
      evidence: mergeEvidence(there === undefined ? [record.evidence] : [there.evidence, record.evidence]),
    });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
//# sourceMappingURL=evidence.js.map
