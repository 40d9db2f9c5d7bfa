import { parse } from "graphql";
import { chartOf, groupColumns } from "./chart.js";
import { type FieldNames, fieldNamesOf } from "./fields.js";
import { type FoundList, listsOf, mainList } from "./lists.js";
import { type FoundNetwork, networkIn } from "./network.js";
import { type Spot, spotsIn } from "./spots.js";
import { tableOf } from "./table.js";
import type { JsonObject, Shape } from "./types.js";

/** Everything that the shapes draw of one answer, and which of them fit it. */
export interface Fitting {
  readonly lists: readonly FoundList[];
  readonly main: string;
  readonly network: FoundNetwork;
  readonly spots: readonly Spot[];
  readonly chartable: readonly FoundList[];
  /** Why a shape does not fit; nothing where it does. */
  readonly unfit: Readonly<Partial<Record<Shape, "empty" | "table" | "graph" | "map" | "chart">>>;
}

/** Looks through an answer once. */
export function fittingOf(data: JsonObject, query: string): Fitting {
  const lists = listsOf(data);
  const network = networkIn(data, namesIn(query));
  const spots = spotsIn(data);
  const chartable = lists.filter(({ path, count }) => count > 1 && groupsIn(data, path));
  const empty = Object.keys(data).length === 0 || Object.values(data).every((value) => value === null);
  return {
    lists,
    main: mainList(lists),
    network,
    spots,
    chartable,
    unfit: {
      ...(empty && { table: "empty" }),
      ...(network.nodes.length === 0 && { graph: empty ? "empty" : "graph" }),
      ...(spots.length === 0 && { map: empty ? "empty" : "map" }),
      ...(chartable.length === 0 && { chart: empty ? "empty" : "chart" }),
    },
  };
}

function groupsIn(data: JsonObject, path: string): boolean {
  const table = tableOf(data, path);
  return chartOf(table, groupColumns(table)[0]) !== null;
}

function namesIn(query: string): FieldNames {
  try {
    return fieldNamesOf(parse(query));
  } catch {
    return new Map();
  }
}

/** The shape in which an answer is shown: the wanted one where it fits, else the first that does. */
export function shapeFor({ unfit }: Fitting, wanted: Shape | null): Shape {
  if (wanted !== null && !unfit[wanted]) return wanted;
  return unfit.table ? "json" : "table";
}
