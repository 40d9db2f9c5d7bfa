import { compareText, KIND_NAMES, type Kind, REGIONS, type Region, STATUSES, type Status } from "@chengyu-atlas/model";
import type { Statistics } from "../graph-store.js";
import { relationAt, STATUS_LIST } from "./codes.js";

/** Nodes or edges that are alike, and how many they are. */
export type NodeCount = readonly [kind: Kind, region: Region | "", city: string, count: number];
export type EdgeCount = readonly [rank: number, status: number, year: number, crossing: number, inside: number, count: number];

/** Sums counts by what `key` says of a row. */
function sums<R extends readonly unknown[], K>(rows: readonly R[], key: (row: R) => K): ReadonlyMap<K, number> {
  const found = new Map<K, number>();
  for (const row of rows) found.set(key(row), (found.get(key(row)) ?? 0) + Number(row.at(-1)));
  return found;
}

const total = (rows: readonly (readonly unknown[])[]) => rows.reduce((sum, row) => sum + Number(row.at(-1)), 0);

/** The part of the statistics that nodes give. */
export function ofNodes(rows: readonly NodeCount[]): Pick<Statistics, "nodes" | "byKind" | "byRegion" | "byCity"> {
  const kinds = sums(rows, ([kind]) => kind);
  const regions = sums(rows, ([, region]) => region);
  const cities = sums(
    rows.filter(([, , city]) => city !== ""),
    ([, , city]) => city,
  );
  const all: readonly (Region | "")[] = [...(Object.keys(REGIONS) as Region[]), ""];
  return {
    nodes: total(rows),
    byKind: KIND_NAMES.flatMap((kind: Kind) => counted(kinds.get(kind), (count) => ({ kind, count }))),
    byRegion: all.flatMap((region) => counted(regions.get(region), (count) => ({ region: region === "" ? null : region, count }))),
    byCity: [...cities].map(([city, count]) => ({ city, count })).sort((a, b) => b.count - a.count || compareText(a.city, b.city)),
  };
}

/** The part of the statistics that edges give. */
export function ofEdges(
  rows: readonly EdgeCount[],
): Omit<Statistics, "nodes" | "byKind" | "byRegion" | "byCity" | "documents" | "observations"> {
  const crossing = rows.filter(([, , , crosses]) => crosses === 1);
  const inside = rows.filter(([, , , , within]) => within === 1);
  const planned = rows.filter(([, status]) => STATUS_LIST[status] === "planned");
  const byYear = (some: readonly EdgeCount[]) => sums(some, ([, , year]) => year);
  const [years, plannedIn, crossingIn, insideIn] = [byYear(rows), byYear(planned), byYear(crossing), byYear(inside)];
  const byRank = (some: readonly EdgeCount[]) => sums(some, ([rank]) => rank);
  const [relations, crossingBy, insideBy] = [byRank(rows), byRank(crossing), byRank(inside)];
  const statuses = sums(rows, ([, status]) => STATUS_LIST[status]);
  return {
    relations: total(rows),
    byRelation: [...relations]
      .sort(([a], [b]) => a - b)
      .map(([rank, count]) => ({
        relation: relationAt(rank),
        count,
        crossing: crossingBy.get(rank) ?? 0,
        inside: insideBy.get(rank) ?? 0,
      })),
    byStatus: (Object.keys(STATUSES) as Status[]).flatMap((status) => counted(statuses.get(status), (count) => ({ status, count }))),
    byYear: [...years]
      .filter(([year]) => year > 0)
      .sort(([a], [b]) => a - b)
      .map(([year, count]) => ({
        year,
        count,
        planned: plannedIn.get(year) ?? 0,
        crossing: crossingIn.get(year) ?? 0,
        inside: insideIn.get(year) ?? 0,
      })),
    undated: years.get(0) ?? 0,
    crossing: total(crossing),
    inside: total(inside),
  };
}

function counted<T>(count: number | undefined, row: (count: number) => T): readonly T[] {
  return count === undefined || count === 0 ? [] : [row(count)];
}
