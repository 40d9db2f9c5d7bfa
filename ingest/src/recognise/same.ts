import { type Draft, nameOf, type Registry, rootOf } from "./registry.js";

/** What the law adds to a company's name. */
const LEGAL = /(?:集团)?(?:股份|控股)?(?:有限责任公司|有限公司|公司)$|集团$/u;
/** What companies put between their brand and the legal ending: 紫光展锐|科技|有限公司. */
const TRADE = /(?:科技|技术|实业|产业|信息技术)$/u;
const PROJECT = /项目$/u;

/** Says which of the things of a document are one: by place before the name, by legal ending, by 项目 after it. */
export function mergeSame(registry: Registry, isPlace: (word: string) => boolean): void {
  const drafts = registry.drafts();
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) for (const name of draft.full) byName.set(name, [...(byName.get(name) ?? []), draft]);
  const others = (name: string, fits: (other: Draft) => boolean): Draft[] => (byName.get(name) ?? []).map(rootOf).filter(fits);
  mergeCeremonies(registry, drafts);
  mergeSchools(registry, drafts);
  mergeProjects(registry, drafts);
  nameOrgans(registry, drafts);
  for (const draft of drafts) {
    if (draft.kind === "Place" || draft.kind === "Person" || draft.kind === "Policy") continue;
    for (const shorter of shorterForms(nameOf(draft), isPlace)) {
      for (const other of others(shorter, (found) => found !== rootOf(draft) && found.kind === draft.kind && compatible(found, draft))) {
        registry.merge(rootOf(draft), other);
      }
    }
    if (draft.kind === "Project" && PROJECT.test(nameOf(draft))) {
      const bare = nameOf(draft).replace(PROJECT, "");
      for (const other of others(bare, (found) => found !== rootOf(draft) && found.known === undefined && found.kind !== "Event"))
        registry.merge(rootOf(draft), other);
    }
  }
}

/** Shorter names of schools say of which sort they are, not which. */
const SHORTEST_SCHOOL = 5;

/** Schools and institutes that a text goes on to call without their university: 四川大学|机械工程学院. */
function mergeSchools(registry: Registry, drafts: readonly Draft[]): void {
  const schools = drafts.filter(({ kind, known, same }) => kind === "Institution" && known === undefined && same === undefined);
  /** By what stands behind 大学 in their names. */
  const byRest = new Map<string, Draft[]>();
  for (const school of schools) {
    const name = nameOf(school);
    for (let at = name.indexOf("大学"); at >= 0; at = name.indexOf("大学", at + 1)) {
      const rest = name.slice(at + 2);
      if (rest.length < SHORTEST_SCHOOL) continue;
      const others = byRest.get(rest);
      if (others === undefined) byRest.set(rest, [school]);
      else others.push(school);
    }
  }
  for (const short of schools) {
    const name = nameOf(short);
    if (name.length < SHORTEST_SCHOOL || !/(?:学院|研究院|研究所)$/u.test(name)) continue;
    const fuller = byRest.get(name) ?? [];
    const [only] = fuller;
    if (only !== undefined && fuller.length === 1) registry.merge(rootOf(only), short);
  }
}

/** A project that a text also calls without the zone before its name: 某科学城|某大学科学中心建设项目. */
function mergeProjects(registry: Registry, drafts: readonly Draft[]): void {
  const projects = new Map(drafts.filter(({ kind }) => kind === "Project").map((draft) => [nameOf(draft), draft] as const));
  const fuller = new Map<Draft, Draft[]>();
  for (const [name, draft] of projects) {
    for (let at = 1; at <= name.length - LONGEST_BARE; at++) {
      const short = projects.get(name.slice(at));
      const others = short && fuller.get(short);
      if (others !== undefined) others.push(draft);
      else if (short !== undefined) fuller.set(short, [draft]);
    }
  }
  for (const [short, [only, ...others]] of fuller) {
    if (only !== undefined && others.length === 0 && short.same === undefined) registry.merge(rootOf(only), short);
  }
}

const compatible = (a: Draft, b: Draft): boolean => a.known === undefined || b.known === undefined || a.known === b.known;

/** The forms under which the same thing is named without the place before it, or without its legal ending. */
function shorterForms(name: string, isPlace: (word: string) => boolean): string[] {
  const forms: string[] = [];
  for (const length of [2, 3, 4]) if (isPlace(name.slice(0, length)) && name.length - length >= 5) forms.push(name.slice(length));
  const illegal = name.replace(LEGAL, "");
  if (illegal !== name && illegal.length >= 4) forms.push(illegal, `${illegal}集团`);
  const brand = illegal.replace(TRADE, "");
  if (illegal !== name && brand !== illegal && brand.length >= 4) forms.push(brand);
  return forms;
}

/** Longer names of happenings say which one. */
const LONGEST_BARE = 8;

/** 签约仪式 after 某校与某市合作签约仪式 is the same one, where the document names only one that ends so. */
function mergeCeremonies(registry: Registry, drafts: readonly Draft[]): void {
  const events = drafts.filter(({ kind }) => kind === "Event").map((draft) => ({ draft, name: nameOf(draft) }));
  const firsts = new Set(events.flatMap(({ name }) => [...name.matchAll(/暨/gu)].map(({ index }) => name.slice(0, index))));
  for (const { draft: bare, name } of events) {
    // 某医院揭牌 and 某医院揭牌仪式
    const unveiled = bare.rule === "unveiling";
    const first = firsts.has(name);
    if (name.length > LONGEST_BARE && !unveiled && !first) continue;
    const fuller = events.filter(
      ({ draft, name: other }) => draft !== bare && draft.same === undefined && (unveiled ? other.startsWith(name) : other.includes(name)),
    );
    const [only] = fuller;
    if (only === undefined || fuller.length > 1) continue;
    registry.merge(only.draft, bare);
  }
}

/** A zone's organ that is called by the zone's short name. */
const ORGAN = /^(科学城|高新区|新区|大学城|开发区|经开区|科技城|经济技术开发区)((?:管委会|管理委员会|党工委))$/u;

/** 科学城管委会 is the organ of the one zone that the document names so: of 西部(重庆)科学城. */
function nameOrgans(registry: Registry, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [, short, organ] = ORGAN.exec(nameOf(draft)) ?? [];
    if (short === undefined || draft.kind !== "Institution") continue;
    const zones = drafts.filter((other) => other.kind === "Park" && nameOf(other).endsWith(short) && nameOf(other) !== short);
    const [zone] = zones;
    if (zone === undefined || zones.length > 1) continue;
    const full = `${nameOf(zone)}${organ}`;
    const same = registry.find("Institution", full);
    registry.name(draft, full, "full");
    if (same !== undefined) registry.merge(same, rootOf(draft));
  }
}
