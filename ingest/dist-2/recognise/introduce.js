import { Ranges } from "./ranges.js";
import { rootOf } from "./registry.js";
/** Gives things the other names that the text introduces for them, and policies their bare ones. */
export function introduce(registry, clean, blocks) {
  /** What bare policies turned out to be, as long as no two things have become one. */
  const meant = new Map();
  for (const { introductions, mentions, barePolicies } of blocks) {
    if (introductions.length === 0 && barePolicies.length === 0) continue;
    if (introductions.length > 0) meant.clear();
    const named = new Ranges(mentions.filter(({ kind }) => kind !== "Event"));
    for (const { at, names } of introductions) {
      const before = namedBefore(named, clean.text, at, names.length);
      for (const [i, name] of names.entries()) {
        const mention = before[i];
        const draft = mention === undefined ? undefined : draftOf(registry, clean, mention);
        if (draft !== undefined) adopt(registry, draft, name);
      }
    }
    for (const bare of barePolicies) {
      const name = bare.name ?? "";
      if (!meant.has(name)) meant.set(name, registry.find("Policy", name) ?? onlyEnding(registry, name));
      const draft = meant.get(name);
      if (draft === undefined) continue;
      registry.use(draft, bare, name);
    }
  }
}
/** How far before the bracket the names of several things may begin. */
const REACH = 200;
/** The last `count` things named before `at`, of which the last one ends there. */
function namedBefore(mentions, text, at, count) {
  const before = mentions.within({ start: Math.max(0, at - REACH), end: at }).filter(({ end }) => end <= at);
  const last = before.at(-1);
  const touches = last !== undefined && (last.end === at || (last.end === at - 1 && /[》”]/u.test(text.charAt(at - 1))));
  return touches ? before.slice(-count) : [];
}
function draftOf(registry, clean, mention) {
  return registry.find(mention.kind, mention.name ?? clean.text.slice(mention.start, mention.end), mention.known);
}
/** Gives `draft` another name; a thing that was found under that name is this one, and was named in short there. */
function adopt(registry, draft, name) {
  for (const other of registry.drafts()) {
    if (other === draft || other.kind !== draft.kind || !other.full.has(name)) continue;
    if (other.known === undefined) {
      for (const full of other.full) other.short.add(full);
      other.full.clear();
      other.uses.splice(0, other.uses.length, ...other.uses.map((use) => ({ ...use, by: "short" })));
    }
    registry.merge(rootOf(draft), other);
  }
  registry.name(rootOf(draft), name, "short");
}
function onlyEnding(registry, name) {
  const ending = registry.drafts().filter((draft) => draft.kind === "Policy" && [...draft.full].some((full) => full.endsWith(name)));
  return ending.length === 1 ? ending[0] : undefined;
}
//# sourceMappingURL=introduce.js.map
