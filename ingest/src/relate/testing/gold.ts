import type { Amount, Kind, PartialDate, Relation, Status } from "@chengyu-atlas/model";
import { fold } from "../../clean/fold.js";
import type { CleanText, Entity, Post, Recognition, Span } from "../../reading/types.js";

/** An annotated document, as the guide to annotation lays it down. */
export interface Gold {
  readonly doc: string;
  readonly entities: readonly { readonly id: string; readonly type: Kind; readonly name: string; readonly aliases?: readonly string[] }[];
  readonly relations: readonly GoldRelation[];
}

export interface GoldRelation {
  readonly type: Relation;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly title: string | null;
  readonly amount: Amount | null;
  readonly quote: string;
}

/** What a perfect recogniser would find: the annotated entities wherever their forms stand, and the annotated posts. */
export function goldRecognition(gold: Gold, clean: CleanText): Recognition {
  const entities: Entity[] = gold.entities.map(({ id, type, name, aliases = [] }) => ({
    id,
    kind: type,
    name: fold(name).text,
    aliases: aliases.map((a) => fold(a).text),
    rule: "gold",
  }));
  return { entities, spans: spansOf(entities, clean.text), posts: postsOf(gold, clean.text) };
}

/** Every place where a form of an entity stands. */
export function spansOf(entities: readonly Entity[], text: string): Span[] {
  const spans: Span[] = [];
  for (const { id, name, aliases } of entities) {
    for (const [i, form] of [name, ...aliases].entries()) {
      const bare = form.replace(/^[《“]|[》”]$/gu, "");
      const sought = form.startsWith("《") ? bare : form;
      for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
        spans.push({ entity: id, start: at, end: at + sought.length, by: i === 0 ? "name" : "short" });
      }
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function postsOf(gold: Gold, text: string): Post[] {
  const posts: Post[] = [];
  for (const { type, source, target, title, quote } of gold.relations) {
    if (type !== "AFFILIATED_WITH" && !(type === "MEMBER_OF" && title)) continue;
    const words = fold(quote).text.replace(/\s/gu, "");
    const start = text.indexOf(words);
    if (start >= 0) posts.push({ person: source, employer: target, title: title ?? "", quote: { start, end: start + words.length } });
  }
  return posts;
}
