import { KIND_NAMES, type Kind } from "@chengyu-atlas/model";
import type { Pause } from "../pace.js";
import { fold } from "../search/fold.js";
import { CityNumbers, KindLists } from "../search/kind-lists.js";
import { FoldedNames, NameIndex } from "../search/name-index.js";
import type { Names } from "../search/names.js";
import { int } from "./connection.js";
import type { Page } from "./read-topology.js";

/** What a page of nodes tells for the names in memory, each as a list. */
export interface NamedRow {
  readonly kinds: readonly Kind[];
  /** As they are kept, see `keyOf`; empty where there is none. */
  readonly cities: readonly string[];
  readonly names: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  readonly degrees: readonly number[];
}

/** The columns of that page, of nodes `n`. */
export const NAMED = `collect(n.kind) AS kinds, collect(coalesce(n.city, "")) AS cities,
  collect(n.name) AS names, collect(coalesce(n.aliases, [])) AS aliases, collect(n.degree) AS degrees`;

/** Names as they are gathered, in order of the places of nodes. */
export class GatheredNames {
  readonly #names = new FoldedNames();
  readonly #cities = new CityNumbers();
  readonly #kinds: Uint8Array;
  readonly #cityOf: Int32Array;
  readonly #byDegree: Float64Array;

  constructor(private readonly count: number) {
    this.#kinds = new Uint8Array(count);
    this.#cityOf = new Int32Array(count);
    this.#byDegree = new Float64Array(count);
  }

  /** Adds a page, whose first node is at `place`. */
  add(place: number, { kinds, cities, names, aliases, degrees }: NamedRow): void {
    for (const [i, name] of names.entries()) {
      const at = place + i;
      this.#kinds[at] = KIND_NAMES.indexOf(kinds[i] as Kind);
      this.#cityOf[at] = this.#cities.of(cities[i] || undefined);
      // places are in order of ids
      this.#byDegree[at] = at - (degrees[i] ?? 0) * this.count;
      this.#names.add(at, [name, ...(aliases[i] ?? [])].map(fold));
    }
  }

  /** All that was added, with the nodes of each kind by name as the database has them. */
  async whole(page: Page, placeOf: ReadonlyMap<number, number>, pause: Pause): Promise<Names> {
    const ofKind: number[][] = KIND_NAMES.map(() => []);
    for await (const internal of byName(page)) {
      const node = placeOf.get(internal) as number;
      ofKind[this.#kinds[node] as number]?.push(node);
    }
    const lists = new KindLists(
      ofKind.map((nodes) => Int32Array.from(nodes)),
      this.#cityOf,
      this.#cities,
    );
    return { lists, index: await NameIndex.of(this.#names, lists.all(), pause), kinds: this.#kinds, byDegree: this.#byDegree };
  }
}

/** Nodes that are read at once. */
const AT_ONCE = 6000;

const BY_NAME = `
MATCH (n:Entity) WHERE n.sortKey > $after WITH n ORDER BY n.sortKey LIMIT $limit
WITH collect(id(n)) AS nodes, collect(n.sortKey) AS keys RETURN nodes, last(keys) AS last`;

/** Neo4j's numbers of all nodes by name, then by id. */
async function* byName(page: Page): AsyncGenerator<number> {
  for (let after = ""; ; ) {
    const [row] = await page<{ readonly nodes: readonly number[]; readonly last: string | null }>(BY_NAME, { after, limit: int(AT_ONCE) });
    yield* row?.nodes ?? [];
    if (row?.last === null || row?.last === undefined || row.nodes.length < AT_ONCE) return;
    after = row.last;
  }
}
