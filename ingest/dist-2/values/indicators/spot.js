/** A measure whose words are a stretch of the text that ends with the number, or begins with it. */
export function measure(rule, noun, quote, name = noun) {
  return { name, noun, quote, end: quote.end, rule };
}
//# sourceMappingURL=spot.js.map
