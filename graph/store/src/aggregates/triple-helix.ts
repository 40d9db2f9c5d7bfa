import {
  BUILDING,
  COOPERATION,
  type Kind,
  pairOf,
  SPHERE_NAMES,
  SPHERE_PAIRS,
  type Sphere,
  type SpherePair,
  sphereOf,
} from "@chengyu-atlas/model";
import type { EdgeFilter } from "../graph-store.js";
import type { Pause } from "../pace.js";
import type { HelixCounts, RelationKey, TripleHelix } from "./aggregates.js";
import type { RelationRow, Stretches } from "./fillings.js";

/** What the mix is counted from: the year, and the sphere of each end. */
export const HELIX_ENDS = [
  "YEAR",
  "SOURCE_KIND",
  "SOURCE_SUBTYPE",
  "TARGET_KIND",
  "TARGET_SUBTYPE",
] as const satisfies readonly RelationKey[];
/** What is built, and by whom. */
export const HELIX_BUILDERS = ["TARGET", "SOURCE", "YEAR", "SOURCE_KIND", "SOURCE_SUBTYPE"] as const satisfies readonly RelationKey[];

/** A filter that chooses relations of cooperation alone, or of building alone. */
export function helixFilters(edges: EdgeFilter = {}): { readonly cooperation: EdgeFilter; readonly building: EdgeFilter } {
  const among = COOPERATION.filter((relation) => edges.relations?.includes(relation) !== false);
  return {
    cooperation: { ...edges, relations: among },
    building: { ...edges, relations: among.filter((relation) => relation === BUILDING) },
  };
}

/** All combinations of spheres in the order of an answer: none, single ones, pairs, all three. */
const COMBINATIONS = [0, 1, 2, 3]
  .flatMap((size) => Array.from({ length: 8 }, (_, bits) => bits).filter((bits) => spheresIn(bits).length === size))
  .map((bits) => ({ bits, spheres: spheresIn(bits) }));

function spheresIn(bits: number): readonly Sphere[] {
  return SPHERE_NAMES.filter((_, i) => (bits >> i) & 1);
}
const bitOf = (sphere: Sphere | undefined) => (sphere === undefined ? 0 : 1 << SPHERE_NAMES.indexOf(sphere));

class Mix {
  relations = 0;
  both = 0;
  one = 0;
  readonly #spheres = new Map<Sphere, number>();
  readonly #pairs = new Map<SpherePair, number>();
  readonly #built = new Map<number, number>();

  join(a: Sphere | undefined, b: Sphere | undefined, count: number): void {
    this.relations += count;
    for (const sphere of new Set([a, b])) if (sphere !== undefined) this.#spheres.set(sphere, (this.#spheres.get(sphere) ?? 0) + count);
    if (a === undefined || b === undefined) {
      this.one += a === b ? 0 : count;
      return;
    }
    this.both += count;
    const pair = pairOf(a, b);
    this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + count);
  }

  build(bits: number): void {
    this.#built.set(bits, (this.#built.get(bits) ?? 0) + 1);
  }

  get counts(): HelixCounts {
    const { relations, both, one } = this;
    return {
      ...{ relations, both, one, none: relations - both - one },
      bySphere: SPHERE_NAMES.map((sphere) => ({ sphere, count: this.#spheres.get(sphere) ?? 0 })),
      pairs: (Object.keys(SPHERE_PAIRS) as SpherePair[]).map((pair) => ({ pair, count: this.#pairs.get(pair) ?? 0 })),
      built: COMBINATIONS.map(({ bits, spheres }) => ({ spheres, count: this.#built.get(bits) ?? 0 })),
    };
  }
}

/** A thing that is being built: its builders, their spheres, and the earliest year. */
interface Thing {
  readonly builders: Set<string>;
  bits: number;
  year: string | null;
}

/** Steps between two looks at the clock. */
const STEPS = 1000;

/** The mix, from rows by `HELIX_ENDS` of the relations of cooperation and rows by `HELIX_BUILDERS` of those of building. */
export async function helixOf(joined: Stretches<RelationRow>, building: Stretches<RelationRow>, pause: Pause): Promise<TripleHelix> {
  const all = new Mix();
  const years = new Map<string, Mix>();
  const inYear = (year: string) => {
    const mix = years.get(year) ?? new Mix();
    years.set(year, mix);
    return mix;
  };
  for await (const rows of joined) {
    for (const { values, count } of rows) {
      const [year, sourceKind, source, targetKind, target] = values;
      const ends = [sphereOf(sourceKind as Kind, source), sphereOf(targetKind as Kind, target)] as const;
      all.join(...ends, count);
      if (year) inYear(year).join(...ends, count);
    }
    await pause();
  }
  const things = new Map<string, Thing>();
  for await (const rows of building) {
    for (const { values } of rows) {
      const [target, builder, year = null, kind, subtype] = values;
      const thing: Thing = things.get(target ?? "") ?? { builders: new Set(), bits: 0, year: null };
      things.set(target ?? "", thing);
      thing.builders.add(builder ?? "");
      thing.bits |= bitOf(sphereOf(kind as Kind, subtype));
      if (year !== null && (thing.year === null || year < thing.year)) thing.year = year;
    }
    await pause();
  }
  let steps = 0;
  for (const { builders, bits, year } of things.values()) {
    if (++steps % STEPS === 0) await pause();
    if (builders.size < 2) continue;
    all.build(bits);
    if (year !== null) inYear(year).build(bits);
  }
  const byYear = [...years].map(([year, mix]) => ({ year: Number(year), ...mix.counts })).sort((a, b) => a.year - b.year);
  return { ...all.counts, byYear };
}
