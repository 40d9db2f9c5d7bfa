/** Verbs in the name of a happening that make the name a clause. */
const CLAUSE = /签署|签订|签约$|[揭挂]牌$|成立$|启动$|开工$|奠基$/u;
/** Groups the spans of a document by place and tells the outermost ones from those inside. */
export function mentionsOf({ entities, spans }, text) {
  const byId = new Map(entities.map((e) => [e.id, e]));
  const grouped = [];
  let last;
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, entity, by } of ordered) {
    const named = byId.get(entity);
    if (!named) continue;
    if (last && last.start === start && last.end === end) {
      if (!last.entities.includes(named)) last.entities.push(named);
      continue;
    }
    last = { start, end, entities: [named], by };
    grouped.push(last);
  }
  const outer = [];
  const inner = [];
  const clausal = [];
  let reached = 0;
  for (const [i, mention] of grouped.entries()) {
    if (mention.end <= reached) inner.push(mention);
    else if (mention.start < reached) continue;
    else if (isClausal(mention, grouped[i + 1], text)) clausal.push(mention);
    else {
      outer.push(mention);
      reached = mention.end;
    }
  }
  return { entities: byId, outer, inner, clausal };
}
function isClausal(mention, next, text) {
  return (
    mention.entities[0]?.kind === "Event" &&
    next !== undefined &&
    next.end <= mention.end &&
    CLAUSE.test(text.slice(mention.start, mention.end))
  );
}
//# sourceMappingURL=mentions.js.map
