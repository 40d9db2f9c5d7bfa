import { compareText, type NodeId } from "@chengyu-atlas/model";

/** How much there is behind the graph: numbers that tell where its sources are thin. */
export interface Coverage {
  /** Documents and the claims that they support, by publication, those with most documents first; `null` where none is named. */
  readonly byPublication: readonly { readonly publication: string | null; readonly documents: number; readonly claims: number }[];
  /** The same by year of publication, oldest first, `null` last. */
  readonly byYear: readonly { readonly year: number | null; readonly documents: number; readonly claims: number }[];
  /** By city, those with most nodes first, then by id; nodes of no known city are in none. */
  readonly byCity: readonly PlaceCoverage[];
  /** By home place, which for many nodes is a district. */
  readonly byPlace: readonly PlaceCoverage[];
}

export interface PlaceCoverage {
  readonly place: NodeId;
  readonly nodes: number;
  /** Ends of accepted relations at these nodes. */
  readonly relations: number;
  /** How often documents mention these nodes, each node once for each document. */
  readonly mentions: number;
}

/** Documents that are alike, and nodes that are alike. */
export interface DocumentCount {
  readonly publication: string | null;
  readonly year: number | null;
  readonly documents: number;
  readonly claims: number;
}
export interface NodeCoverage extends Omit<PlaceCoverage, "place"> {
  readonly city: NodeId | null;
  readonly home: NodeId | null;
}

export function coverageOf(documents: readonly DocumentCount[], nodes: readonly NodeCoverage[]): Coverage {
  const publications = summed(documents, ({ publication }) => publication, ["documents", "claims"]);
  const years = summed(documents, ({ year }) => year, ["documents", "claims"]);
  return {
    byPublication: publications
      .map(([publication, sums]) => ({ publication, ...sums }))
      .sort((a, b) => b.documents - a.documents || nullsLast(a.publication, b.publication, compareText)),
    byYear: years.map(([year, sums]) => ({ year, ...sums })).sort((a, b) => nullsLast(a.year, b.year, (x, y) => x - y)),
    byCity: placesIn(nodes, ({ city }) => city),
    byPlace: placesIn(nodes, ({ home }) => home),
  };
}

function placesIn(nodes: readonly NodeCoverage[], placeOf: (row: NodeCoverage) => NodeId | null): readonly PlaceCoverage[] {
  return summed(nodes, placeOf, ["nodes", "relations", "mentions"])
    .flatMap(([place, sums]) => (place === null ? [] : [{ place, ...sums }]))
    .sort((a, b) => b.nodes - a.nodes || compareText(a.place, b.place));
}

function nullsLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compare(a, b);
}

function summed<R extends Readonly<Record<F, number>>, K, F extends string>(
  rows: readonly R[],
  keyOf: (row: R) => K,
  fields: readonly F[],
): readonly (readonly [K, Record<F, number>])[] {
  const sums = new Map<K, Record<F, number>>();
  for (const row of rows) {
    const known = sums.get(keyOf(row)) ?? (Object.fromEntries(fields.map((field) => [field, 0])) as Record<F, number>);
    for (const field of fields) known[field] += row[field];
    sums.set(keyOf(row), known);
  }
  return [...sums];
}
