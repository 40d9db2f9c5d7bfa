import { KIND_NAMES, type Kind, type NodeId } from "@chengyu-atlas/model";
import { firstOf } from "../first-of.js";

/** Numbers cities as they come; 0 is for what is in none. */
export class CityNumbers {
  readonly all = new Map<NodeId, number>();

  of(city: NodeId | null | undefined): number {
    if (city === null || city === undefined) return 0;
    const known = this.all.get(city);
    if (known !== undefined) return known;
    this.all.set(city, this.all.size + 1);
    return this.all.size;
  }
}

const NONE = new Int32Array();

/** The nodes of each kind by name, then by id, all of them and those of each city. Nodes go by number; 16 bytes per node. */
export class KindLists {
  /** The place of each node among those of its kind. */
  readonly places: Int32Array;
  readonly #inCity: readonly ReadonlyMap<NodeId, Int32Array>[];

  /** `byName` has a list for each of `KIND_NAMES`; `cities` has the number of the city of each node. */
  constructor(
    private readonly byName: readonly Int32Array[],
    private readonly cities: Int32Array,
    private readonly numbers: CityNumbers,
  ) {
    this.places = new Int32Array(cities.length);
    for (const nodes of byName) for (const [place, node] of nodes.entries()) this.places[node] = place;
    this.#inCity = byName.map((nodes) => {
      const lists = new Map([...numbers.all].map(([city, number]) => [number, { city, nodes: [] as number[] }]));
      for (const node of nodes) lists.get(cities[node] as number)?.nodes.push(node);
      return new Map(Array.from(lists.values(), ({ city, nodes }) => [city, Int32Array.from(nodes)]));
    });
  }

  /** All nodes, those of a kind together and in order. */
  *all(): Iterable<number> {
    for (const nodes of this.byName) yield* nodes;
  }

  of(kind: Kind): Int32Array {
    return this.byName[KIND_NAMES.indexOf(kind)] ?? NONE;
  }

  /** Nodes of a kind in some cities, those of each city in order. */
  inCities(kind: Kind, cities: readonly NodeId[]): readonly Int32Array[] {
    const lists = this.#inCity[KIND_NAMES.indexOf(kind)];
    return [...new Set(cities)].flatMap((city) => lists?.get(city) ?? []);
  }

  /** Whether a node is in one of these cities. */
  isIn(cities: readonly NodeId[]): (node: number) => boolean {
    const numbers = new Set(cities.map((city) => this.numbers.all.get(city)));
    return (node) => numbers.has(this.cities[node]);
  }

  /** The first nodes of a kind, or of it in some cities. */
  first(kind: Kind, cities: readonly NodeId[] | undefined, most: number): readonly number[] {
    if (cities === undefined) return Array.from(this.of(kind).subarray(0, most));
    const [only, ...more] = this.inCities(kind, cities).map((nodes) => Array.from(nodes.subarray(0, most)));
    return more.length === 0 ? (only ?? []) : firstOf([only ?? [], ...more].flat(), this.places, most);
  }
}
