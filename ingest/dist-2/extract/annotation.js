import { originOf } from "../reading/mapped-text.js";
/** An extraction as an annotation. Entities that are nowhere named are left out with what is said of them: there is nothing to quote. */
export function annotate(doc, { source, clean, recognition, relations, indicators }) {
  const quote = (range) => {
    const { start, end } = originOf(clean, range);
    return source.text.slice(start, end);
  };
  const named = new Map();
  for (const span of recognition.spans) if (span.by !== "pronoun" && !named.has(span.entity)) named.set(span.entity, span);
  const entities = recognition.entities.flatMap(({ id, kind, name, aliases }) => {
    const first = named.get(id);
    return first === undefined ? [] : [{ id, type: kind, name, aliases, quote: quote(first) }];
  });
  return {
    doc,
    entities,
    relations: relations
      .filter((r) => named.has(r.source) && named.has(r.target))
      .map((r) => ({
        type: r.relation,
        source: r.source,
        target: r.target,
        status: r.status,
        date: r.date ?? null,
        title: r.title ?? r.role ?? null,
        amount: r.amount ?? null,
        quote: quote(r.quote),
        frame: r.frame,
      })),
    indicators: indicators.map((i) => ({
      subject: i.subjectName,
      measure: i.measure,
      value: i.value,
      unit: i.unit,
      bound: i.bound,
      period: i.period ?? null,
      quote: quote(i.quote),
    })),
  };
}
//# sourceMappingURL=annotation.js.map
