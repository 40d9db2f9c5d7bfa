import { KIND_NAMES, kindOfId, RELATION_NAMES } from "@chengyu-atlas/model";
import { type DocumentNode, type FieldNode, Kind, parse, valueFromASTUntyped } from "graphql";
import { createSerializer } from "nuqs";
import type { ViewId } from "../../views/ids.js";
import { type Facet, type Filter, NO_FILTER, REGION_NAMES, STATUS_NAMES } from "../filter/types.js";
import { CAPS } from "../look/types.js";
import { FOCUS_LIMIT } from "../scene/load-first.js";
import type { Step } from "../steps/steps.js";
import { viewParsers } from "../url/view.js";
import { checksum } from "./from-view.js";
import type { Json, Shape } from "./types.js";

/** An address carries about so many nodes. */
export const MOST_SHOWN = 60;

const write = createSerializer(viewParsers);

/** A way from a query to the explorer: the address after its `?`, and how many nodes of the answer it leaves out. */
export interface Opened {
  readonly address: string;
  readonly left: number;
}

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, Json>>;
  /** The nodes of the answer, the best connected first. */
  readonly ids: readonly string[];
  readonly show: Shape;
}

/**
 * The view that a query stands for: the one that it was copied from while nothing of it was changed; else the one with the same
 * filter, where the query asks for what a view draws; else the nodes of its answer. `null` where the answer has none.
 */
export function viewOfQuery({ query, variables, ids, show }: Asked): Opened | null {
  const document = parsed(query);
  const copied = /^#\s*view ([0-9a-f]{8}) (\S*)\s*$/mu.exec(query);
  if (document && copied?.[1] === checksum(query, variables)) return { address: copied[2] ?? "", left: 0 };
  const same = document && viewAsked(document, variables, STAGES[show]);
  if (same !== null) return { address: same, left: 0 };
  if (ids.length === 0) return null;
  const shown = ids.slice(0, MOST_SHOWN);
  return { address: query_(write({ view: STAGES[show], v: stepsTo(shown) })), left: ids.length - shown.length };
}

const STAGES: Readonly<Record<Shape, ViewId>> = { graph: "graph", json: "graph", chart: "graph", table: "table", map: "map" };

const query_ = (address: string) => address.replace(/^\?/u, "");

/** Brings each node, and leaves only these. */
function stepsTo(ids: readonly string[]): Step[] {
  return [...ids.map((id) => ({ do: "add", id }) as const), { do: "only", ids }];
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** The one field that is asked for, and what it is given, where it is what a view draws. */
function viewAsked(document: DocumentNode, variables: Readonly<Record<string, Json>>, view: ViewId): string | null {
  const [operation, ...others] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return null;
  const [field, ...more] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || more.length > 0) return null;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const given = argumentsOf(field, { ...Object.fromEntries(defaults), ...variables });
  if (field.name.value === "network") {
    const { nodes, relations, limit = 300, ...rest } = given;
    const [off, held] = [nodeFacets(nodes), relationFilter(relations)];
    const cap = CAPS.find((each) => each === limit);
    if (!off || !held || cap === undefined || Object.keys(rest).length > 0) return null;
    return query_(write({ ...inAddress({ ...held, off: [...off, ...held.off] }), cap, view }));
  }
  if (field.name.value !== "neighborhood") return null;
  const { of, filter, limit, hops = 1, asOf, ...rest } = given;
  const held = relationFilter(asOf === undefined ? filter : { ...(filter as object | undefined), asOf });
  const ids = Array.isArray(of) ? of.filter((id): id is string => typeof id === "string" && kindOfId(id) !== undefined) : [];
  if (!held || hops !== 1 || ids.length === 0 || Object.keys(rest).length > 0) return null;
  const [only] = ids;
  if (ids.length === 1 && only && limit === FOCUS_LIMIT + 1)
    return query_(write({ ...inAddress(held), v: [{ do: "focus", id: only }], view }));
  if (limit !== ids.length || ids.length > MOST_SHOWN) return null;
  return query_(write({ ...inAddress(held), v: stepsTo(ids), view }));
}

function argumentsOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const values = (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...variables })] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== null));
}

const inAddress = ({ off, crossing, from, to, asOf, undated, proposed }: Filter) => ({
  off: [...off],
  cross: crossing,
  from,
  to,
  asof: asOf,
  undated,
  proposed,
});

/** What of the legend a list of what stays leaves out; nothing where it names what the legend has not. */
function leftOut<T extends Facet>(all: readonly T[], kept: unknown): readonly T[] | null {
  if (kept === undefined || kept === null) return [];
  if (!Array.isArray(kept) || kept.length === 0 || !kept.every((name) => all.some((each) => each === name))) return null;
  return all.filter((name) => !kept.includes(name));
}

function nodeFacets(given: unknown): readonly Facet[] | null {
  const { kinds, regions, ...rest } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const [a, b] = [leftOut(KIND_NAMES, kinds), leftOut(REGION_NAMES, regions)];
  return a && b && Object.keys(rest).length === 0 ? [...a, ...b] : null;
}

function relationFilter(given: unknown): Filter | null {
  const { types, statuses, from, to, asOf, undated, crossing, states, ...rest } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const [a, b] = [leftOut(RELATION_NAMES, types), leftOut(STATUS_NAMES, statuses)];
  const proposed = Array.isArray(states) && states.length === 2 && states.includes("accepted") && states.includes("proposed");
  if (!a || !b || Object.keys(rest).length > 0 || (states !== undefined && !proposed)) return null;
  if (crossing === false) return null;
  const date = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    ...NO_FILTER,
    off: [...a, ...b],
    crossing: crossing === true,
    from: date(from),
    to: date(to),
    asOf: date(asOf),
    undated: undated !== false,
    proposed,
  };
}
