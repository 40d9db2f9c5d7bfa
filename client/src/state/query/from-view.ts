import { canonicalJson, sha256Hex } from "@chengyu-atlas/model";
import { parse, print } from "graphql";
import type { Filter } from "../filter/types.js";
import { toNodeFilter, toRelationFilter } from "../filter/utils.js";
import { FOCUS_LIMIT } from "../scene/load-first.js";
import { figureOf, type Step } from "../steps/steps.js";
import { writeVariables } from "./variables.js";

/** What is drawn, and how the address says it. */
export interface Drawn {
  readonly filter: Filter;
  readonly steps: readonly Step[];
  /** How many nodes the whole network is held to. */
  readonly cap: number;
  /** The nodes that are drawn. */
  readonly ids: readonly string[];
  /** The address of the view: what stands after its `?`. */
  readonly address: string;
}

/** So many ids one request takes. */
export const MOST_IDS = 1000;
/** A larger network in full objects costs more than one request may. */
export const MOST_NODES = 1000;

const SUBGRAPH = `{
    truncated
    nodes {
      id
      kind
      name
      subtype
      region
      degree
      longitude
      latitude
      city {
        id
        name
      }
    }
    edges {
      id
      type
      status
      state
      validFrom
      validTo
      crossing
      documentCount
      source {
        id
        name
      }
      target {
        id
        name
      }
    }
  }`;

interface Written {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The query that gives what a view draws; `null` where the view holds more than one request may name. */
export function queryOfView(view: Drawn): { readonly query: string; readonly variables: string } | null {
  const { focus, steps } = figureOf(view.steps);
  const nodes = toNodeFilter(view.filter);
  const relations = toRelationFilter(view.filter);
  const plain = steps.every(({ do: did }) => did === "place" || did === "arrange");
  let written: Written;
  if (plain && focus === null && view.cap <= MOST_NODES) written = network({ nodes, relations, limit: view.cap });
  else if (plain && focus !== null && !nodes) written = around([focus], FOCUS_LIMIT + 1, relations);
  else if (view.ids.length > 0 && view.ids.length <= MOST_IDS) written = around(view.ids, view.ids.length, relations);
  else return null;
  const { query, variables } = written;
  return { query: `# view ${checksum(query, variables)} ${view.address}\n${query}\n`, variables: writeVariables(variables) };
}

function network({
  nodes,
  relations,
  limit,
}: {
  readonly nodes: object | undefined;
  readonly relations: object | undefined;
  readonly limit: number;
}): Written {
  const declared = ["$limit: Int!", nodes && "$nodes: NodeFilter", relations && "$relations: RelationFilter"].filter(Boolean);
  const given = ["limit: $limit", nodes && "nodes: $nodes", relations && "relations: $relations"].filter(Boolean);
  return {
    query: `query View(${declared.join(", ")}) {\n  network(${given.join(", ")}) ${SUBGRAPH}\n}`,
    variables: { limit, ...(nodes && { nodes }), ...(relations && { relations }) },
  };
}

/** As many as are named and no more: the nodes themselves and the relations among them. One more: its neighbours too. */
function around(of: readonly string[], limit: number, filter: object | undefined): Written {
  const declared = ["$of: [ID!]!", "$limit: Int!", filter && "$filter: RelationFilter"].filter(Boolean);
  const given = ["of: $of", "limit: $limit", filter && "filter: $filter"].filter(Boolean);
  return {
    query: `query View(${declared.join(", ")}) {\n  neighborhood(${given.join(", ")}) ${SUBGRAPH}\n}`,
    variables: { of, limit, ...(filter && { filter }) },
  };
}

/** Tells whether a query is still the one that was written for a view; layout and comments do not count. */
export function checksum(query: string, variables: Readonly<Record<string, unknown>>): string {
  return sha256Hex(`${print(parse(query))}${canonicalJson(variables)}`).slice(0, 8);
}
