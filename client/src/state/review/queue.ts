import { compareText, type Relation } from "@chengyu-atlas/model";
import type { ReviewEntryFragment } from "../../api/documents.generated.js";

/** A claim that waits for review, with the sentence that proposes it. */
export type Entry = ReviewEntryFragment;

/** The server's order: by document, by place in it, then by claim. */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    compareText(a.document.id, b.document.id) ||
    a.evidence.start - b.evidence.start ||
    a.evidence.end - b.evidence.end ||
    compareText(a.claim.id, b.claim.id)
  );
}

export function without(entries: readonly Entry[], id: string): readonly Entry[] {
  return entries.filter((entry) => entry.claim.id !== id);
}

/** Puts an entry back where it stood. */
export function restored(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const others = without(entries, entry.claim.id);
  const at = others.findIndex((other) => compareEntries(entry, other) < 0);
  return at < 0 ? [...others, entry] : [...others.slice(0, at), entry, ...others.slice(at)];
}

/** Adds a page to what was loaded before it. */
export function joined(entries: readonly Entry[], page: readonly Entry[]): readonly Entry[] {
  const known = new Set(entries.map(({ claim }) => claim.id));
  return [...entries, ...page.filter(({ claim }) => !known.has(claim.id))];
}

/** Which claim is open once this one has gone: the next, at the end the one before. */
export function neighbour(entries: readonly Entry[], id: string): string | null {
  const at = entries.findIndex(({ claim }) => claim.id === id);
  return (entries[at + 1] ?? entries[at - 1])?.claim.id ?? null;
}

/** The claim so many places further, held within the list. */
export function stepFrom(entries: readonly Entry[], id: string | null, by: number): string | null {
  const at = entries.findIndex(({ claim }) => claim.id === id);
  const next = at < 0 ? 0 : Math.max(0, Math.min(entries.length - 1, at + by));
  return entries[next]?.claim.id ?? null;
}

/** The same passage and relation after its ends were merged or split, by which its id became another. */
export function successor(entries: readonly Entry[], entry: Entry): Entry | undefined {
  const alike = entries.filter(
    (other) =>
      other.document.id === entry.document.id &&
      other.evidence.start === entry.evidence.start &&
      other.evidence.end === entry.evidence.end &&
      other.claim.relation === entry.claim.relation,
  );
  const ends = [entry.claim.source.id, entry.claim.target.id];
  const shared = ({ claim }: Entry) => Number(ends.includes(claim.source.id)) + Number(ends.includes(claim.target.id));
  return alike.toSorted((a, b) => shared(b) - shared(a))[0];
}

export interface Frame {
  /** The relation that it reads, where its name says so. */
  readonly relation: Relation | null;
  readonly method: string;
  /** What stands after the method, e.g. `signed-with/facing`. */
  readonly id: string;
}

/** Takes `rule:signed-with/facing` apart. */
export function frameOf(frame: string, relations: readonly Relation[]): Frame {
  const colon = frame.indexOf(":");
  const id = colon < 0 ? "" : frame.slice(colon + 1);
  const stem = id.split("/")[0] ?? "";
  const relation = relations.find((name) => name.toLowerCase().replaceAll("_", "-") === stem) ?? null;
  return { relation, method: colon < 0 ? frame : frame.slice(0, colon), id };
}
