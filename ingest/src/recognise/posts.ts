import type { CleanText, Post } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { Mention } from "./mention.js";
import { isPost, type PersonMention } from "./persons.js";
import { type Draft, nameOf, type Registry, rootOf } from "./registry.js";
import { MAYORS } from "./titles.js";

const GOVERNMENT = /(?:人民)?政府$/u;

/** The posts that titles before names give, one for each employer; titles that stand together at one are joined. */
export function postsOf(
  clean: CleanText,
  blocks: readonly BlockNames[],
  registry: Registry,
  drafts: ReadonlyMap<Mention, Draft>,
  people: ReadonlyMap<PersonMention, Draft>,
  ids: ReadonlyMap<Draft, string>,
): Post[] {
  const posts: Post[] = [];
  const seen = new Set<string>();
  const put = (person: string | undefined, employer: string | undefined, title: string, quote: Post["quote"]) => {
    const key = `${person}|${employer}|${title}`;
    if (person === undefined || employer === undefined || seen.has(key)) return;
    seen.add(key);
    posts.push({ person, employer, title, quote });
  };
  for (const { persons } of blocks) {
    for (const mention of persons) {
      const person = people.get(mention);
      if (person === undefined) continue;
      for (const held of heldBy(clean, mention, registry, drafts)) {
        put(ids.get(rootOf(person)), ids.get(held.employer), held.titles.join("、"), { start: held.start, end: mention.end });
      }
    }
  }
  return posts;
}

interface Held {
  readonly employer: Draft;
  readonly titles: string[];
  readonly start: number;
}

function heldBy({ text }: CleanText, mention: PersonMention, registry: Registry, drafts: ReadonlyMap<Mention, Draft>): Held[] {
  const held: Held[] = [];
  let current: Held | undefined;
  for (const { title, employer } of mention.titles) {
    const words = text.slice(title.start, title.end);
    if (!isPost(words)) {
      if (employer !== undefined) current = undefined;
      continue;
    }
    const mayor = MAYORS.exec(words);
    if (mayor !== null && (employer === undefined || employer.kind === "Place")) {
      const government = governmentFor(registry, mayor[1] ?? "");
      if (government !== undefined) held.push({ employer: government, titles: [words], start: title.start });
      continue;
    }
    if (employer !== undefined) {
      const at = drafts.get(employer);
      if (at === undefined) continue;
      current = { employer: rootOf(at), titles: [], start: employer.start };
      held.push(current);
    }
    current?.titles.push(words);
  }
  return held;
}

/** The one government that the document names and that a 市长, 省长 or 区长 can be of. */
function governmentFor(registry: Registry, title: string): Draft | undefined {
  const unit = title.charAt(0);
  const fits = registry
    .drafts()
    .filter((draft) => draft.kind === "Institution" && GOVERNMENT.test(nameOf(draft)) && nameOf(draft).includes(unit));
  return fits.length === 1 ? fits[0] : undefined;
}
