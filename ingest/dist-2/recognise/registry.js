import { normaliseName } from "@chengyu-atlas/model";
import { bodyKey } from "./body-names.js";

/** Names that are equal by this are names of one thing. */
function keyFor(kind, name) {
  const plain = normaliseName(name).replace(/[“”"·\s]/gu, "");
  return `${kind}:${kind === "Institution" ? bodyKey(plain) : plain}`;
}
/** Keys of names: papers name the same bodies again and again. */
const KEYS = new Map();
/** So many are kept. */
const MOST_KEYS = 20_000;
/** Gathers the mentions of a document into things: those of one node of the gazetteer, and those of one kind and name. */
export class Registry {
  byKey = new Map();
  all = [];
  /** Adds a mention, and gives what it is a mention of. */
  add(mention, name, by = "name") {
    const { kind, subtype, known, rule, start, end, meant } = mention;
    const draft =
      this.find(kind, meant ?? name, known) ??
      this.find(kind, name) ??
      this.create({ kind, rule, full: new Set(), short: new Set(), uses: [], ...(subtype === undefined ? {} : { subtype }) });
    if (known !== undefined) draft.known ??= known;
    this.name(draft, name, by === "name" ? "full" : "short");
    if (meant !== undefined) this.remember(draft, meant);
    draft.uses.push({ start, end, by });
    return draft;
  }
  /** Adds a place where a thing is named by another form. */
  use(draft, { start, end }, name) {
    this.name(draft, name, "short");
    draft.uses.push({ start, end, by: "short" });
  }
  /** The thing of that kind with that name, or that node. */
  find(kind, name, known) {
    const found = (known === undefined ? undefined : this.byKey.get(known)) ?? this.byKey.get(this.keyOf(kind, name));
    return found === undefined ? undefined : rootOf(found);
  }
  /** Gives a thing a name, by which it is found from now on if no other has it. */
  name(draft, name, sort) {
    draft[sort].add(name);
    this.remember(draft, name);
    if (draft.known !== undefined) this.byKey.set(draft.known, draft);
  }
  remember(draft, name) {
    const key = this.keyOf(draft.kind, name);
    if (!this.byKey.has(key)) this.byKey.set(key, draft);
  }
  /** Says that `other` is `draft`. */
  merge(draft, other) {
    if (draft === other) return;
    for (const name of other.full) draft.full.add(name);
    for (const name of other.short) draft.short.add(name);
    draft.uses.push(...other.uses);
    if (other.known !== undefined) draft.known ??= other.known;
    other.same = draft;
  }
  drafts() {
    return this.all.filter(({ same }) => same === undefined);
  }
  keyOf(kind, name) {
    const asked = `${kind}:${name}`;
    const known = KEYS.get(asked);
    if (known !== undefined) return known;
    const key = keyFor(kind, name);
    if (KEYS.size === MOST_KEYS) KEYS.clear();
    KEYS.set(asked, key);
    return key;
  }
  create(draft) {
    this.all.push(draft);
    return draft;
  }
}
/** What a draft turned out to be. */
export function rootOf(draft) {
  let root = draft;
  while (root.same !== undefined) root = root.same;
  return root;
}
/** The fullest name of a thing: the longest that it has in its own right. */
export function nameOf({ full, short }) {
  const names = full.size > 0 ? full : short;
  return [...names].reduce((best, name) => (name.length > best.length ? name : best));
}
/** Entities and spans of what was gathered, in the order of first mention. */
export function settle(drafts) {
  const first = (draft) => Math.min(...draft.uses.filter(({ by }) => by !== "pronoun").map(({ start }) => start));
  const order = drafts.map((draft) => ({ draft, at: first(draft) })).sort((a, b) => a.at - b.at);
  const ids = new Map(order.map(({ draft }, i) => [draft, `e${i + 1}`]));
  const entities = order.map(({ draft }) => {
    const name = nameOf(draft);
    const { kind, subtype, known, rule } = draft;
    return {
      id: ids.get(draft),
      kind,
      name,
      aliases: [...new Set([...draft.full, ...draft.short])].filter((other) => other !== name),
      rule,
      ...(subtype === undefined ? {} : { subtype }),
      ...(known === undefined ? {} : { known }),
    };
  });
  const spans = order
    .flatMap(({ draft }) => draft.uses.map((use) => ({ ...use, entity: ids.get(draft) })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, spans, ids };
}
//# sourceMappingURL=registry.js.map
