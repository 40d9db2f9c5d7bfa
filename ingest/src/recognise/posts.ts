import type { Kind } from "@chengyu-atlas/model";
import type { CleanText, Post } from "../reading/types.js";
import type { BlockNames } from "./blocks.js";
import type { PersonMention } from "./persons.js";
import { laterPosts } from "./posts-after.js";
import { type Draft, nameOf, type Registry, rootOf } from "./registry.js";
import { MAYORS } from "./titles.js";

const GOVERNMENT = /(?:人民)?政府$/u;
/** Titles that make a person a member, or say what sort of person it is, and give no post. */
const NO_POST = /院士$|政协委员$|人大代表$|领导$|^(?:专家|学者|成员|骨干|科学家|学生|研究生|博士生|博士|硕士|博士后|同志|委员)$/u;

/** 公司, 学校: the body named last of that sort. */
const PLAIN_BODY = /(?:^|[,。;:“”、\n]|听取|根据|由|和|与)(?:该)?(公司|集团|企业|学校|医院|联盟|协会|中心|实验室|研究院)$/u;
/** A post at the school of which a text speaks without its name: 我校|党委书记, 副校长, 校党委书记. */
const AT_SCHOOL =
  /(?:^|[,。;:“”、\n由])(?:我校|学校)?(?:党委[^,。]{0,8})?(?:常务)?副?校长(?:助理)?$|(?:^|[,。;:“”、\n由])(?:我校|学校).{0,16}$|校党委/u;
const SORTS: Readonly<Record<string, string>> = {
  公司: "company",
  集团: "company",
  企业: "company",
  学校: "university",
  医院: "hospital",
  联盟: "alliance",
  协会: "association",
};

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
  const uses = usesOf(registry, BODIES);
  const add = (person: string | undefined, at: string | undefined, title: string, quote: Post["quote"]) => {
    const key = `${person}|${at}|${title}`;
    if (person === undefined || at === undefined || title === "" || seen.has(key)) return;
    seen.add(key);
    posts.push({ person, employer: at, title, quote });
  };
  const named = usesOf(registry, PERSON);
  const school = onlySchool(registry);
  for (const { block, persons, titles } of blocks) {
    const range = clean.blocks[block] ?? { start: 0, end: 0 };
    const titleEnding = new Map(titles.map((title) => [title.end, title]));
    /** Where each person's name ended, and the employer last named before it. */
    const employers = new Map<number, Colleague>();
    for (const mention of persons) {
      if (mention.title === undefined) continue;
      const chain = chainOf(clean.text, mention.title, titleEnding, ending, employers).map((title, i, all) =>
        title.employer === undefined
          ? {
              ...title,
              ...(plainEmployer(clean.text, title.start, range.start, uses) ??
                (opensChain(clean.text, all, i) ? atSchool(clean.text, title, range.start, school) : {})),
            }
          : title,
      );
      const employer = chain.findLast(({ employer: named }) => named !== undefined)?.employer;
      employers.set(mention.end, { employer, ranks: new Set(chain.map(({ start, end }) => rankOf(clean.text.slice(start, end)))) });
      const person = ids.get(rootOf(people.get(mention) as Draft));
      for (const { employer, titles: words, start } of heldIn(clean, chain, registry)) {
        add(person, ids.get(employer), words.join("、"), { start, end: mention.end });
      }
    }
    const here = named.filter(({ start, end }) => start >= range.start && end <= range.end);
    for (const { person, employer, title } of laterPosts(clean.text, here, titles, { ending: (at) => ending.get(at), uses })) {
      const quote = { start: person.start, end: title.end };
      add(ids.get(person.draft), ids.get(employer), clean.text.slice(title.start, title.end), quote);
    }
  }
  return posts;
}

type Uses = readonly { readonly draft: Draft; readonly start: number; readonly end: number }[];

const BODIES: ReadonlySet<Kind> = new Set(["Institution", "Lab", "Park"]);
const PERSON: ReadonlySet<Kind> = new Set(["Person"]);

/** Every place where something of these kinds is named, in order. */
function usesOf(registry: Registry, kinds: ReadonlySet<Kind>): Uses {
  return registry
    .drafts()
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((draft) => draft.uses.map(({ start, end }) => ({ draft, start, end })))
    .sort((a, b) => a.end - b.end || b.start - a.start);
}

/** The body that 公司 or 学校 before a title means: the last one of that sort in the paragraph. */
function plainEmployer(text: string, at: number, from: number, uses: Uses): Pick<Title, "employer"> | undefined {
  const word = PLAIN_BODY.exec(text.slice(Math.max(from, at - 8), at))?.[1];
  if (word === undefined) return undefined;
  const sort = SORTS[word];
  const use = uses.findLast(
    ({ draft, start, end }) =>
      start >= from && end <= at - word.length && (sort === undefined ? nameOf(draft).endsWith(word) : draft.subtype === sort),
  );
  return use === undefined ? undefined : { employer: { draft: use.draft, start: at - word.length } };
}

/** Whether a title of a chain is the first post in it: 院士、校长甲. */
function opensChain(text: string, chain: readonly Title[], at: number): boolean {
  return chain.slice(0, at).every(({ start, end }) => NO_POST.test(text.slice(start, end)));
}

/** The school of a post that names none, in a document that speaks of one university alone. */
function atSchool(text: string, { start, end }: Title, from: number, school: Draft | undefined): Pick<Title, "employer"> {
  if (school === undefined) return {};
  const lead = text.slice(Math.max(from, start - 4), start);
  return AT_SCHOOL.test(`${/(?:[,。;:“”、\n由]|我校|学校)$/u.test(lead) || start === from ? lead : "-"}${text.slice(start, end)}`)
    ? { employer: { draft: school, start } }
    : {};
}

/** The one university of a document. */
function onlySchool(registry: Registry): Draft | undefined {
  const schools = registry
    .drafts()
    .filter(
      ({ kind, subtype, known, full }) => kind === "Institution" && subtype === "university" && (known !== undefined || isSchool(full)),
    );
  return schools.length === 1 ? schools[0] : undefined;
}

const isSchool = (names: ReadonlySet<string>): boolean => [...names].some((name) => /大学$/u.test(name));

/** Something that has posts, named by its sort alone or not recognised. */
const UNNAMED =
  /^\p{Script=Han}{0,14}(?:领导小组|办公室|专班|工作组|专委会|指挥部|工程|研究院|研究所|协会|学会|委员会|公司|集团)(?:首任|首席)?$/u;

/** The title before the place where a post at such a thing begins. */
function beyondUnnamed(text: string, at: number, titleEnding: ReadonlyMap<number, Title>): Title | undefined {
  const mark = text.lastIndexOf("、", at);
  return mark < at - 1 && UNNAMED.test(text.slice(mark + 1, at)) ? titleEnding.get(mark) : undefined;
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
    // 某局副局长、领导小组办公室主任甲: a post at something that is not recognised is passed over
    const foreign: Title | undefined = employer === undefined ? beyondUnnamed(text, current.start, titleEnding) : undefined;
    if (foreign !== undefined) {
      current = foreign;
      continue;
    }
    // 某大学|某科学城指挥部指挥长: the bodies before it in the chain are passed over
    let edge: number = employer?.start ?? current.start;
    for (let outer = employer && ending.get(edge); outer !== undefined; outer = ending.get(edge)) edge = outer.start;
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
    const alike = !comma || [current, ...chain].some(({ start, end }) => colleague?.ranks.has(rankOf(text.slice(start, end))) === true);
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
      if (employer !== undefined && isMembership(words, nameOf(employer.draft)))
        held.push({ employer: employer.draft, titles: [words], start: employer.start });
      continue;
    }
    const mayor = MAYORS.exec(words);
    if (mayor !== null && (employer === undefined || !GOVERNMENT.test(nameOf(employer.draft)))) {
      // 甲市委副书记、市长: the mayor of the same city
      const of = employer?.draft ?? current?.employer;
      const place = of === undefined ? undefined : placeOf(nameOf(of));
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

/** Whether the words make their bearer a member of the body, as they do of an academy and of the national conference. */
function isMembership(words: string, body: string): boolean {
  return (
    (words === "院士" && /^(?:中国科学院|中国工程院|中科院|工程院)$/u.test(body)) ||
    (words === "委员" && /^(?:第.{1,4}届)?全国政协/u.test(body))
  );
}

/** The place of a body: 宜宾市 of 宜宾市委. */
const placeOf = (name: string): string | undefined => /^(?:中共)?(.{2,6}?[省市区县州])(?:[市区县州]?委|$)/u.exec(name)?.[1];

/** 区政府 in a text on 新都区. */
const isBareOf = (name: string, place: string): boolean => /^[省市区县州](?:人民)?政府$/u.test(name) && place.endsWith(name.charAt(0));

/** The one government that the document names and that a 市长, 省长 or 区长 can be of. */
function governmentFor(registry: Registry, title: string, place: string | undefined): Draft | undefined {
  const government = new RegExp(`^(?:.*${title.charAt(0)})(?:人民)?政府$`, "u");
  const fits = registry.drafts().filter((draft) => {
    const names = [...draft.full];
    return (
      draft.kind === "Institution" &&
      names.some((name) => government.test(name)) &&
      (place === undefined || names.some((name) => name.includes(place)) || names.every((name) => isBareOf(name, place)))
    );
  });
  return fits.length === 1 ? fits[0] : undefined;
}
