import { isPartialDate } from "@chengyu-atlas/model";
import { sentencesOf } from "../../clean/sentences.js";
import { datesOf } from "../../values/index.js";
import { LETTER_OF } from "../marks.js";
import { relate } from "../relate.js";

const KIND_OF = new Map(Object.entries(LETTER_OF).map(([kind, letter]) => [letter, kind]));
const MARKUP = /\{([A-Z]):([^}=@]+)(?:=([^}@]+))?(?:@([^}:]+):([^}]+))?\}/gu;
/**
 * Reads marked-up text, one block a line, `# ` before a headline, an empty line before a new article. A name is `{I:某大学}`,
 * another form of it `{I:该校=某大学}`, a word for several `{I:双方=甲校&乙城}`; a person's post `{P:某某@某大学:校长}`.
 */
export function tell(markup, issued = "2023-06-08") {
  if (!isPartialDate(issued)) throw new Error(`${issued} is no date`);
  const entities = new Map();
  const spans = [];
  const wanted = [];
  const blocks = [];
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
  const sentences = blocks.flatMap((block, i) => sentencesOf(text, block).map((s) => ({ ...s, block: i })));
  const posts = wanted.map(({ person, employer, title, end }) => {
    const id = entities.get(employer)?.id;
    if (id === undefined) throw new Error(`${employer} is not named in the text`);
    return { person, employer: id, title, quote: { start: Math.max(0, text.lastIndexOf(title, end)), end } };
  });
  const clean = {
    text,
    origins: Uint32Array.from({ length: text.length }, (_, i) => i),
    blocks,
    sentences,
    masthead: { issued },
  };
  return { clean, recognition: { entities: [...entities.values()], spans, posts } };
}
/** What the frames find in a marked-up text, as lines `CO_BUILT 甲 → 乙 planned 2023-05 [title] 5亿元`. */
export function told(markup, issued) {
  const { clean, recognition } = tell(markup, issued);
  const names = new Map(recognition.entities.map((e) => [e.id, e.name]));
  return relate(clean, recognition, datesOf(clean))
    .map((found) => line(found, names))
    .sort();
}
function line({ relation, source, target, status, date, title, amount }, names) {
  const more = [date, title && `[${title}]`, amount && `${amount.bound === "=" ? "" : amount.bound}${amount.value}${amount.unit}`];
  return [relation, names.get(source), "→", names.get(target), status, ...more].filter(Boolean).join(" ");
}
//# sourceMappingURL=told.js.map
