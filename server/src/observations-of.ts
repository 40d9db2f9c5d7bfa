import type { NodeId, Observation } from "@chengyu-atlas/model";
import type { GraphReader, Slice } from "@chengyu-atlas/store";

/** Every observation about one node, in the store's order. */
export type Observed = Slice<Observation>["items"];

/** Most that one page of the port has. */
const PAGE = 1000;

/** Observations of each node, read together: the port lists them in order of subject, page by page. */
export async function observationsOf(store: GraphReader, ids: readonly NodeId[]): Promise<Observed[]> {
  const found = new Map<NodeId, Observed[number][]>(ids.map((id) => [id, []]));
  let after: string | undefined;
  do {
    const slice: Slice<Observation> = await store.listObservations(
      { subjects: ids },
      { first: PAGE, ...(after !== undefined && { after }) },
    );
    for (const entry of slice.items) found.get(entry.item.subject)?.push(entry);
    after = slice.hasMore ? slice.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return ids.map((id) => found.get(id) ?? []);
}
