import { type Draft, nameOf, type Registry, rootOf } from "./registry.js";

/** What the law adds to a company's name. */
const LEGAL = /(?:集团)?(?:股份|控股)?(?:有限责任公司|有限公司|公司)$|集团$/u;
const PROJECT = /项目$/u;

/** Says which of the things of a document are one: by place before the name, by legal ending, by 项目 after it. */
export function mergeSame(registry: Registry, isPlace: (word: string) => boolean): void {
  const drafts = registry.drafts();
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) for (const name of draft.full) byName.set(name, [...(byName.get(name) ?? []), draft]);
  const others = (name: string, fits: (other: Draft) => boolean): Draft[] => (byName.get(name) ?? []).map(rootOf).filter(fits);
  mergeCeremonies(registry, drafts);
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

const compatible = (a: Draft, b: Draft): boolean => a.known === undefined || b.known === undefined || a.known === b.known;

/** The forms under which the same thing is named without the place before it, or without its legal ending. */
function shorterForms(name: string, isPlace: (word: string) => boolean): string[] {
  const forms: string[] = [];
  for (const length of [2, 3, 4]) if (isPlace(name.slice(0, length)) && name.length - length >= 5) forms.push(name.slice(length));
  const illegal = name.replace(LEGAL, "");
  if (illegal !== name && illegal.length >= 4) forms.push(illegal, `${illegal}集团`);
  return forms;
}

/** 签约仪式 after 某校与某市合作签约仪式 is the same one, where the document names only one that ends so. */
function mergeCeremonies(registry: Registry, drafts: readonly Draft[]): void {
  const events = drafts.filter(({ kind }) => kind === "Event");
  for (const bare of events) {
    const name = nameOf(bare);
    const fuller = events.filter((other) => other !== bare && other.same === undefined && nameOf(other).includes(name));
    const [only] = fuller;
    if (name.length > 8 || only === undefined || fuller.length > 1) continue;
    registry.merge(only, bare);
  }
}
