import { type Kind, type NodeId, normaliseName } from "@chengyu-atlas/model";
import type { Range } from "../reading/mapped-text.js";
import type { Entity, Span } from "../reading/types.js";
import { bodyKey } from "./body-names.js";
import type { Mention } from "./mention.js";

/** A place where a thing is named. */
export interface Use extends Range {
  readonly by: Span["by"];
}

/** A thing that the document names, while its mentions are being gathered. */
export interface Draft {
  readonly kind: Kind;
  readonly subtype?: string;
  readonly rule: string;
  known?: NodeId;
  /** Names as printed, with how often; the first ones of `full` come from names and not from short forms. */
  readonly full: Set<string>;
  readonly short: Set<string>;
  readonly uses: Use[];
  /** What this one turned out to be. */
  same?: Draft;
}

/** Names that are equal by this are names of one thing. */
function keyFor(kind: Kind, name: string): string {
  const plain = normaliseName(name).replace(/[“”"·\s]/gu, "");
  return `${kind}:${kind === "Institution" ? bodyKey(plain) : plain}`;
}

/** Keys of names: papers name the same bodies again and again. */
const KEYS = new Map<Kind, Map<string, string>>();
/** So many are kept of each kind. */
const MOST_KEYS = 10_000;

const copyOf = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

/** Gathers the mentions of a document into things: those of one node of the gazetteer, and those of one kind and name. */
export class Registry {
  private readonly byKey = new Map<string, Draft>();
  private readonly all: Draft[] = [];

  /** Adds a mention, and gives what it is a mention of. */
  add(mention: Mention, name: string, by: Span["by"] = "name"): Draft {
    const { kind, subtype, known, rule, start, end, meant } = mention;
    const draft =
      this.find(kind, meant ?? name, known) ??
      (meant === undefined ? undefined : this.find(kind, name)) ??
      this.create({ kind, rule, full: new Set(), short: new Set(), uses: [], ...(subtype === undefined ? {} : { subtype }) });
    if (known !== undefined) draft.known ??= known;
    this.name(draft, name, by === "name" ? "full" : "short");
    if (meant !== undefined) this.remember(draft, meant);
    draft.uses.push({ start, end, by });
    return draft;
  }

  /** Adds a place where a thing is named by another form. */
  use(draft: Draft, { start, end }: Range, name: string): void {
    this.name(draft, name, "short");
    draft.uses.push({ start, end, by: "short" });
  }

  /** The thing of that kind with that name, or that node. */
  find(kind: Kind, name: string, known?: NodeId): Draft | undefined {
    const found = (known === undefined ? undefined : this.byKey.get(known)) ?? this.byKey.get(this.keyOf(kind, name));
    return found === undefined ? undefined : rootOf(found);
  }

  /** Gives a thing a name, by which it is found from now on if no other has it. */
  name(draft: Draft, name: string, sort: "full" | "short"): void {
    draft[sort].add(name);
    this.remember(draft, name);
    if (draft.known !== undefined) this.byKey.set(draft.known, draft);
  }

  private remember(draft: Draft, name: string): void {
    const key = this.keyOf(draft.kind, name);
    if (!this.byKey.has(key)) this.byKey.set(key, draft);
  }

  /** Says that `other` is `draft`. */
  merge(draft: Draft, other: Draft): void {
    if (draft === other) return;
    for (const name of other.full) draft.full.add(name);
    for (const name of other.short) draft.short.add(name);
    draft.uses.push(...other.uses);
    if (other.known !== undefined) draft.known ??= other.known;
    other.same = draft;
  }

  drafts(): Draft[] {
    return this.all.filter(({ same }) => same === undefined);
  }

  private keyOf(kind: Kind, name: string): string {
    let keys = KEYS.get(kind);
    if (keys === undefined || keys.size === MOST_KEYS) {
      keys = new Map();
      KEYS.set(kind, keys);
    }
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = keyFor(kind, name);
    // a piece of a text keeps the whole text in memory: what is kept is a copy
    keys.set(copyOf(name), copyOf(key));
    return key;
  }

  private create(draft: Draft): Draft {
    this.all.push(draft);
    return draft;
  }
}

/** What a draft turned out to be. */
export function rootOf(draft: Draft): Draft {
  let root = draft;
  while (root.same !== undefined) root = root.same;
  return root;
}

/** The fullest name of a thing: the longest that it has in its own right. */
export function nameOf({ full, short }: Draft): string {
  const names = full.size > 0 ? full : short;
  return [...names].reduce((best, name) => (name.length > best.length ? name : best));
}

/** Entities and spans of what was gathered, in the order of first mention. */
export function settle(drafts: readonly Draft[]): { entities: Entity[]; spans: Span[]; ids: Map<Draft, string> } {
  const first = ({ uses }: Draft): number => {
    let at = Number.POSITIVE_INFINITY;
    for (const { by, start } of uses) if (by !== "pronoun" && start < at) at = start;
    return at;
  };
  const order = drafts.map((draft) => ({ draft, at: first(draft) })).sort((a, b) => a.at - b.at);
  const ids = new Map(order.map(({ draft }, i) => [draft, `e${i + 1}`] as const));
  const entities = order.map(({ draft }) => {
    const name = nameOf(draft);
    const { kind, subtype, known, rule } = draft;
    const entity: { -readonly [Field in keyof Entity]: Entity[Field] } = {
      id: ids.get(draft) as string,
      kind,
      name,
      aliases: [...new Set([...draft.full, ...draft.short])].filter((other) => other !== name),
      rule,
    };
    if (subtype !== undefined) entity.subtype = subtype;
    if (known !== undefined) entity.known = known;
    return entity;
  });
  const spans: Span[] = [];
  for (const { draft } of order) {
    const entity = ids.get(draft) as string;
    for (const { start, end, by } of draft.uses) spans.push({ start, end, by, entity });
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, spans, ids };
}
