/** The range of the clean text that units `start` up to `end` of a tape were made from. */
export function rangeOf({ starts, ends, sentence }, start, end) {
  return { start: starts[start] ?? sentence.start, end: ends[end - 1] ?? sentence.end };
}
/** So many units after the last one that is needed still belong to a quote, if the clause ends with them. */
const REST = 14;
const isStop = (unit) => unit === undefined || ",;:。、?!".includes(unit);
/** A quote: the range of the units without a comma at its head, and to the end of the clause where that is near and names nobody. */
export function quoteOf(tape, start, end) {
  const { text, pieces } = tape;
  let first = start;
  while (first < end - 1 && isStop(text[first])) first++;
  let last = end;
  while (last - end <= REST && !isStop(text[last]) && !pieces.get(last)?.mention) last++;
  return rangeOf(tape, first, isStop(text[last]) ? last : end);
}
//# sourceMappingURL=tape.js.map
