import {
  type Amount,
  COOPERATION,
  compareText,
  DecimalSum,
  type Edge,
  isCrossing,
  pairOf,
  SPHERE_NAMES,
  SPHERE_PAIRS,
  type Sphere,
  type SpherePair,
  shifted,
  sphereOf,
  sumUnit,
} from "@chengyu-atlas/model";
import type {
  AllRelationsGrouping,
  DocumentGroup,
  DocumentsGrouping,
  Grouping,
  Groups,
  HelixCounts,
  NodeGroup,
  NodesGrouping,
  ObservationGroup,
  ObservationsGrouping,
  QuantitySum,
  RelationGroup,
  RelationsGrouping,
  TripleHelix,
} from "../../aggregates/aggregates.js";
import { checkGrouping } from "../../aggregates/gather.js";
import type { StatisticsQuery, StoredDocument, StoredNode } from "../../graph-store.js";
import { groupBy } from "../../group.js";
import { chooseEdges, chooseNodes } from "./choose.js";
import type { PlainGraph } from "./graph.js";

type Value = string | undefined;

/** Puts items together by what each key says of them. */
function grouped<T, K extends string, G>(
  { by, first }: Grouping<K>,
  items: readonly T[],
  say: (item: T) => Readonly<Record<K, Value>>,
  sum: (members: readonly T[]) => G,
): Groups<G & { readonly values: readonly (string | null)[]; readonly count: number }> {
  checkGrouping({ by, first });
  const all = new Map(groupBy(items, (item) => JSON.stringify(by.map((key) => say(item)[key] ?? null))));
  if (by.length === 0 && all.size === 0) all.set("[]", []);
  const compare = (a: string | null, b: string | null) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : compareText(a, b));
  const groups = [...all].map(([key, members]) => ({
    ...sum(members),
    values: JSON.parse(key) as (string | null)[],
    count: members.length,
  }));
  groups.sort((a, b) => b.count - a.count || (a.values.map((value, i) => compare(value, b.values[i] ?? null)).find((n) => n !== 0) ?? 0));
  return { total: groups.length, groups: groups.slice(0, first) };
}

function sums(amounts: readonly Amount[]): readonly QuantitySum[] {
  const units = groupBy(amounts, ({ unit }) => sumUnit(unit).unit);
  return [...units]
    .map(([unit, some]) => {
      const values = some.map((amount) => shifted(amount.value, sumUnit(amount.unit).exponent));
      const sum = new DecimalSum();
      for (const amount of some) sum.add(amount.value, sumUnit(amount.unit).exponent);
      const bounded = some.filter(({ bound }) => bound !== "=").length;
      return { unit, count: some.length, bounded, sum: sum.value, min: Math.min(...values), max: Math.max(...values) };
    })
    .sort((a, b) => b.count - a.count || compareText(a.unit, b.unit));
}

function range<K extends string>(name: K, dates: readonly Value[]) {
  const [min, ...more] = dates.filter((date) => date !== undefined).sort(compareText);
  return min === undefined ? {} : ({ [name]: { min, max: more.at(-1) ?? min } } as Record<K, { min: string; max: string }>);
}

export function nodeGroupsIn(graph: PlainGraph, { nodes = {}, degree, ...grouping }: NodesGrouping): Groups<NodeGroup> {
  const say = ({ kind, subtype, city, region }: StoredNode) => ({ KIND: kind, SUBTYPE: subtype, CITY: city, REGION: region });
  return grouped(grouping, chooseNodes(graph, nodes), say, (members) => {
    const degrees = members.map((node) => node.degree);
    if (!degree || members.length === 0) return {};
    return { degree: { min: Math.min(...degrees), max: Math.max(...degrees), sum: degrees.reduce((a, b) => a + b, 0) } };
  });
}

/** Groups of some edges. */
export function edgeGroupsOf(
  graph: PlainGraph,
  edges: readonly Edge[],
  { by, first, amounts, dates }: RelationsGrouping,
): Groups<RelationGroup> {
  const say = ({ relation, status, state, validFrom, source, target }: Edge) => {
    const [a, b] = [graph.nodes.get(source), graph.nodes.get(target)];
    return {
      ...{ TYPE: relation, STATUS: status, STATE: state, CROSSING: isCrossing(a?.region, b?.region) ? "true" : "false" },
      ...{ YEAR: validFrom?.slice(0, 4), MONTH: /^\d{4}-\d{2}/.exec(validFrom ?? "")?.[0] },
      ...{ SOURCE: source, SOURCE_KIND: a?.kind, SOURCE_SUBTYPE: a?.subtype, SOURCE_CITY: a?.city, SOURCE_REGION: a?.region },
      ...{ TARGET: target, TARGET_KIND: b?.kind, TARGET_SUBTYPE: b?.subtype, TARGET_CITY: b?.city, TARGET_REGION: b?.region },
    };
  };
  return grouped({ by, first }, edges, say, (members) => ({
    amounts: amounts ? sums(members.flatMap(({ amount }) => amount ?? [])) : [],
    ...(dates &&
      range(
        "validFrom",
        members.map((edge) => edge.validFrom),
      )),
    ...(dates &&
      range(
        "validTo",
        members.map((edge) => edge.validTo),
      )),
  }));
}

const among = (graph: PlainGraph, { nodes = {}, edges = {} }: StatisticsQuery) => {
  const chosen = new Set(chooseNodes(graph, nodes).map(({ id }) => id));
  return chooseEdges(graph, edges).filter(({ source, target }) => chosen.has(source) && chosen.has(target));
};

export function edgeGroupsIn(graph: PlainGraph, query: AllRelationsGrouping): Groups<RelationGroup> {
  const edges = among(graph, query).filter(({ disputes }) => !query.disputed || disputes.length > 0);
  return edgeGroupsOf(graph, edges, query);
}

export function observationGroupsIn(observations: PlainGraph["observations"], query: ObservationsGrouping): Groups<ObservationGroup> {
  return grouped(
    query,
    observations,
    ({ measure, unit, period, subject }) => ({
      ...{ MEASURE: measure, UNIT: sumUnit(unit).unit, PERIOD: period, YEAR: period?.slice(0, 4), SUBJECT: subject },
    }),
    (members) => ({ quantities: sums(members) }),
  );
}

export function documentGroupsIn(documents: readonly StoredDocument[], query: DocumentsGrouping): Groups<DocumentGroup> {
  return grouped(
    query,
    documents,
    ({ publication, publishedOn, type }) => ({ PUBLICATION: publication, YEAR: publishedOn?.slice(0, 4), TYPE: type }),
    (members) =>
      range(
        "publishedOn",
        members.map(({ publishedOn }) => publishedOn),
      ),
  );
}

export function tripleHelixIn(graph: PlainGraph, query: StatisticsQuery): TripleHelix {
  const edges = among(graph, query).filter(({ relation }) => COOPERATION.includes(relation));
  const spheres = (id: string) => {
    const node = graph.nodes.get(id);
    return sphereOf(node?.kind, node?.subtype);
  };
  const building = groupBy(
    edges.filter(({ relation }) => relation === "CO_BUILT"),
    ({ target }) => target,
  );
  const things = [...building.values()]
    .filter((some) => new Set(some.map(({ source }) => source)).size >= 2)
    .map((some) => ({
      of: SPHERE_NAMES.filter((sphere) => some.some(({ source }) => spheres(source) === sphere)),
      year: some.flatMap(({ validFrom }) => (validFrom === undefined ? [] : [validFrom.slice(0, 4)])).sort()[0],
    }));
  const counts = (some: readonly Edge[], built: typeof things): HelixCounts => {
    const ends = some.map(({ source, target }) => [spheres(source), spheres(target)] as const);
    const known = ends.map((pair) => pair.flatMap((sphere) => sphere ?? []));
    const combinations = [[], ["U"], ["I"], ["G"], ["U", "I"], ["U", "G"], ["I", "G"], ["U", "I", "G"]].map((letters) =>
      letters.map((letter) => ({ U: "university", I: "industry", G: "government" })[letter] as Sphere),
    );
    return {
      relations: some.length,
      both: known.filter(({ length }) => length === 2).length,
      one: known.filter(({ length }) => length === 1).length,
      none: known.filter(({ length }) => length === 0).length,
      bySphere: SPHERE_NAMES.map((sphere) => ({ sphere, count: ends.filter((pair) => pair.includes(sphere)).length })),
      pairs: (Object.keys(SPHERE_PAIRS) as SpherePair[]).map((pair) => ({
        pair,
        count: ends.filter(([a, b]) => a !== undefined && b !== undefined && pairOf(a, b) === pair).length,
      })),
      built: combinations.map((spheres) => ({ spheres, count: built.filter(({ of }) => of.join() === spheres.join()).length })),
    };
  };
  const yearOf = ({ validFrom }: Edge) => validFrom?.slice(0, 4);
  const years = new Set([...edges.map(yearOf), ...things.map(({ year }) => year)].flatMap((year) => year ?? []));
  const inYear = (year: string) =>
    counts(
      edges.filter((edge) => yearOf(edge) === year),
      things.filter((thing) => thing.year === year),
    );
  return {
    ...counts(edges, things),
    byYear: [...years].sort().map((year) => ({ year: Number(year), ...inYear(year) })),
  };
}
