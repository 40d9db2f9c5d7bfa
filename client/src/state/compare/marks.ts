/** What became of a relation between two days. */
export const CHANGES = ["added", "ended", "changed"] as const;
export type Change = (typeof CHANGES)[number];

/** Said beside the colour, so that nothing is told by colour alone. */
export const SIGNS: Readonly<Record<Change, string>> = { added: "+", ended: "−", changed: "~" };

type Ids = Readonly<Record<Change, readonly string[]>>;

/** What to show of a bundle of relations: what is new before what ended before what changed. */
export function changeOfBundle(ids: Readonly<Record<Change, ReadonlySet<string>>>, members: readonly string[]): Change | undefined {
  return CHANGES.find((change) => members.some((id) => ids[change].has(id)));
}

export function setsOf(ids: Ids): Readonly<Record<Change, ReadonlySet<string>>> {
  return { added: new Set(ids.added), ended: new Set(ids.ended), changed: new Set(ids.changed) };
}
