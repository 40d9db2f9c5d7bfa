import type { CleanText, Post } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { PersonMention } from "./persons.js";
import { type Draft, nameOf, type Registry, rootOf } from "./registry.js";
import { MAYORS } from "./titles.js";

const GOVERNMENT = /(?:人民)?政府$/u;
/** Titles that make a person a member, or say what sort of person it is, and give no post. */
const NO_POST = /院士$|政协委员$|人大代表$|领导$|^(?:专家|学者|成员|骨干|科学家|学生|研究生|博士生|博士|硕士|博士后|同志|委员)$/u;

interface Title {
  readonly start: number;
  readonly end: number;
  readonly employer?: { readonly draft: Draft; readonly start: number };
}

/** Whoever was named before, by where they serve and the sort of post. */
interface Colleague {
  readonly employer: Title["employer"];
  readonly ranks: ReadonlySet<string>;
}

/** 副校长 and 校长 are posts of one sort. */
const rankOf = (title: string): string => title.slice(-2);

interface Held {
  readonly employer: Draft;
  readonly titles: string[];
  readonly start: number;
}

/** The posts that titles before names give, one for each employer; titles that stand together at one are joined. */
export function postsOf(
  clean: CleanText,
  blocks: readonly BlockNames[],
  registry: Registry,
  people: ReadonlyMap<PersonMention, Draft>,
  ids: ReadonlyMap<Draft, string>,
): Post[] {
  const posts: Post[] = [];
  const seen = new Set<string>();
  const ending = endings(registry);
  for (const { persons, titles } of blocks) {
    const titleEnding = new Map(titles.map((title) => [title.end, title]));
    /** Where each person's name ended, and the employer last named before it. */
    const employers = new Map<number, Colleague>();
    for (const mention of persons) {
      if (mention.title === undefined) continue;
      const chain = chainOf(clean.text, mention.title, titleEnding, ending, employers);
      const employer = chain.findLast(({ employer: named }) => named !== undefined)?.employer;
      employers.set(mention.end, { employer, ranks: new Set(chain.map(({ start, end }) => rankOf(clean.text.slice(start, end)))) });
      const person = ids.get(rootOf(people.get(mention) as Draft));
      for (const { employer, titles: words, start } of heldIn(clean, chain, registry)) {
        const [at, title] = [ids.get(employer), words.join("、")];
        const key = `${person}|${at}|${title}`;
        if (person === undefined || at === undefined || title === "" || seen.has(key)) continue;
        seen.add(key);
        posts.push({ person, employer: at, title, quote: { start, end: mention.end } });
      }
    }
  }
  return posts;
}

type Endings = ReadonlyMap<number, { readonly draft: Draft; readonly start: number }>;

/** The longest name that ends at each place. */
function endings(registry: Registry): Endings {
  const found = new Map<number, { draft: Draft; start: number }>();
  for (const draft of registry.drafts()) {
    if (!["Institution", "Lab", "Park", "Place"].includes(draft.kind)) continue;
    for (const { start, end } of draft.uses) {
      const other = found.get(end);
      if (other === undefined || other.start > start) found.set(end, { draft, start });
    }
  }
  return found;
}

/** The titles that lead up to `last`, joined by 、 or a comma, with the employers named before them. */
function chainOf(
  text: string,
  last: { readonly start: number; readonly end: number },
  titleEnding: ReadonlyMap<number, { readonly start: number; readonly end: number }>,
  ending: Endings,
  employers: ReadonlyMap<number, Colleague>,
): Title[] {
  const chain: Title[] = [];
  for (let current: { readonly start: number; readonly end: number } | undefined = last; current !== undefined; ) {
    const employer = ending.get(current.start);
    const edge: number = employer?.start ?? current.start;
    const joined = /[、,]/u.test(text.charAt(edge - 1));
    const comma = text.charAt(edge - 1) === ",";
    const before: { readonly start: number; readonly end: number } | undefined = joined ? titleEnding.get(edge - 1) : undefined;
    // across a comma, only where the title before it is all of its clause: 全国政协委员,某局局长甲
    if (comma && before !== undefined && /\p{Script=Han}/u.test(text.charAt((ending.get(before.start)?.start ?? before.start) - 1))) {
      chain.unshift({ ...current, ...(employer === undefined ? {} : { employer }) });
      break;
    }
    // 某大学校长甲、副校长乙: the second one serves where the first one does; across a comma only in a post of the same sort
    const colleague = before === undefined && joined ? employers.get(edge - 1) : undefined;
    const alike = !comma || colleague?.ranks.has(rankOf(text.slice(current.start, current.end))) === true;
    const shared = employer ?? (alike ? colleague?.employer : undefined);
    chain.unshift({ ...current, ...(shared === undefined ? {} : { employer: shared }) });
    current = before;
  }
  return chain;
}

function heldIn({ text }: CleanText, chain: readonly Title[], registry: Registry): Held[] {
  const held: Held[] = [];
  let current: Held | undefined;
  for (const { start, end, employer } of chain) {
    const words = text.slice(start, end);
    if (NO_POST.test(words)) {
      if (employer !== undefined) current = undefined;
      continue;
    }
    const mayor = MAYORS.exec(words);
    if (mayor !== null && (employer === undefined || !GOVERNMENT.test(nameOf(employer.draft)))) {
      const place = employer === undefined ? undefined : placeOf(nameOf(employer.draft));
      const government = governmentFor(registry, mayor[1] ?? "", place);
      if (government !== undefined) held.push({ employer: government, titles: [words], start: employer?.start ?? start });
      continue;
    }
    if (employer !== undefined) {
      current = employer.draft.kind === "Place" ? undefined : { employer: employer.draft, titles: [], start: employer.start };
      if (current !== undefined) held.push(current);
    }
    current?.titles.push(words);
  }
  return held;
}

/** The place of a body: 宜宾市 of 宜宾市委. */
const placeOf = (name: string): string | undefined => /^(?:中共)?(.{2,6}?[省市区县州])(?:委|$)/u.exec(name)?.[1];

/** The one government that the document names and that a 市长, 省长 or 区长 can be of. */
function governmentFor(registry: Registry, title: string, place: string | undefined): Draft | undefined {
  const government = new RegExp(`^(?:.*${title.charAt(0)})(?:人民)?政府$`, "u");
  const fits = registry.drafts().filter((draft) => {
    const names = [...draft.full];
    return (
      draft.kind === "Institution" &&
      names.some((name) => government.test(name)) &&
      (place === undefined || names.some((name) => name.includes(place)))
    );
  });
  return fits.length === 1 ? fits[0] : undefined;
}
