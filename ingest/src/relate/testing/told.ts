import { isPartialDate, type Kind, type PartialDate } from "@chengyu-atlas/model";
import { sentencesOf } from "../../clean/sentences.js";
import type { Block, CleanText, Entity, FoundRelation, Post, Recognition, Sentence, Span } from "../../reading/types.js";
import { datesOf } from "../../values/index.js";
import { LETTER_OF } from "../marks.js";
import { relate } from "../relate.js";

const KIND_OF = new Map(Object.entries(LETTER_OF).map(([kind, letter]) => [letter as string, kind as Kind]));
const MARKUP = /\{([A-Z]):([^}=@]+)(?:=([^}@]+))?(?:@([^}:]+):([^}]+))?\}/gu;

/** A marked-up text as it would be recognised. */
export interface Told {
  readonly clean: CleanText;
  readonly recognition: Recognition;
}

/**
 * Reads marked-up text, one block a line, `# ` before a headline, an empty line before a new article. A name is `{I:某大学}`,
 * another form of it `{I:该校=某大学}`, a word for several `{I:双方=甲校&乙城}`; a person's post `{P:某某@某大学:校长}`.
 */
export function tell(markup: string, issued: PartialDate = "2023-06-08"): Told {
  if (!isPartialDate(issued)) throw new Error(`${issued} is no date`);
  const entities = new Map<string, Entity & { aliases: string[] }>();
  const spans: Span[] = [];
  const wanted: { person: string; employer: string; title: string; end: number }[] = [];
  const blocks: Block[] = [];
  let text = "";
  let article = 0;
  for (const line of markup.split("\n")) {
    if (line.trim() === "") {
      article++;
      continue;
    }
    const headline = line.startsWith("# ");
    const start = text.length;
    let at = 0;
    const body = headline ? line.slice(2) : line.trim();
    for (const match of body.matchAll(MARKUP)) {
      const [whole, letter = "", form = "", names = form, employer, title] = match;
      text += body.slice(at, match.index);
      at = match.index + whole.length;
      for (const name of names.split("&")) {
        const known = entities.get(name);
        const entity = known ?? {
          id: `e${entities.size + 1}`,
          kind: KIND_OF.get(letter) ?? "Institution",
          name,
          aliases: [],
          rule: "told",
        };
        entities.set(name, entity);
        const pronoun = /^(?:双方|三方|该.|两校|其|这里)$/u.test(form);
        if (form !== name && !pronoun && !entity.aliases.includes(form)) entity.aliases.push(form);
        spans.push({
          entity: entity.id,
          start: text.length,
          end: text.length + form.length,
          by: pronoun ? "pronoun" : form === name ? "name" : "short",
        });
        if (employer && title) wanted.push({ person: entity.id, employer, title, end: text.length + form.length });
      }
      text += form;
    }
    text += body.slice(at);
    blocks.push({ start, end: text.length, role: headline ? "headline" : "paragraph", article });
    text += "\n";
  }
  const sentences: Sentence[] = blocks.flatMap((block, i) => sentencesOf(text, block).map((s) => ({ ...s, block: i })));
  const posts: Post[] = wanted.map(({ person, employer, title, end }) => {
    const id = entities.get(employer)?.id;
    if (id === undefined) throw new Error(`${employer} is not named in the text`);
    return { person, employer: id, title, quote: { start: Math.max(0, text.lastIndexOf(title, end)), end } };
  });
  const clean: CleanText = {
    text,
    origins: Uint32Array.from({ length: text.length }, (_, i) => i),
    blocks,
    sentences,
    masthead: { issued },
  };
  return { clean, recognition: { entities: [...entities.values()], spans, posts } };
}

/** What the frames find in a marked-up text, as lines `CO_BUILT 甲 → 乙 planned 2023-05 [title] 5亿元`. */
export function told(markup: string, issued?: PartialDate): string[] {
  const { clean, recognition } = tell(markup, issued);
  const names = new Map(recognition.entities.map((e) => [e.id, e.name]));
  return relate(clean, recognition, datesOf(clean))
    .map((found) => line(found, names))
    .sort();
}

function line({ relation, source, target, status, date, title, amount }: FoundRelation, names: ReadonlyMap<string, string>): string {
  const more = [date, title && `[${title}]`, amount && `${amount.bound === "=" ? "" : amount.bound}${amount.value}${amount.unit}`];
  return [relation, names.get(source), "→", names.get(target), status, ...more].filter(Boolean).join(" ");
}
