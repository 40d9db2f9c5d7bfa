import type { Entity, Recognition, Span } from "../reading/types.js";

/** One or more entities named at one place; several where a word such as 双方 names them. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly Entity[];
  readonly by: Span["by"];
}

/** The entities of a document by id, and its mentions: outermost ones in order, and all that stand inside another one. */
export interface Mentions {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly outer: readonly Mention[];
  readonly inner: readonly Mention[];
  /** Happenings that are named by a whole clause (甲与乙签署协议): the clause is read, its words are no single name. */
  readonly clausal: readonly Mention[];
}

/** Verbs in the name of a happening that make the name a clause. */
const CLAUSE = /签署|签订|签约$|[揭挂]牌$|成立$|启动$|开工$|奠基$/u;

/** Groups the spans of a document by place and tells the outermost ones from those inside. */
export function mentionsOf({ entities, spans }: Recognition, text: string): Mentions {
  const byId = new Map(entities.map((e) => [e.id, e]));
  const grouped: Mention[] = [];
  let last: { start: number; end: number; entities: Entity[]; by: Span["by"] } | undefined;
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
  const outer: Mention[] = [];
  const inner: Mention[] = [];
  const clausal: Mention[] = [];
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

function isClausal(mention: Mention, next: Mention | undefined, text: string): boolean {
  return (
    mention.entities[0]?.kind === "Event" &&
    next !== undefined &&
    next.end <= mention.end &&
    CLAUSE.test(text.slice(mention.start, mention.end))
  );
}
