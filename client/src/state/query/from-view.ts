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
export const MOST_NODES = 2000;

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

/** A query that stands for a view, in two forms. */
export interface ViewQuery {
  /** With its variables apart, as the editor has them. */
  readonly query: string;
  readonly variables: string;
  /** As one text, the variables as defaults, for the clipboard. */
  readonly text: string;
}

/** One variable: its name in the query, its type, and its value. */
type Variable = readonly [name: string, type: string, value: unknown];

/** The query that gives what a view draws; `null` where the view holds more than one request may name. */
export function queryOfView(view: Drawn): ViewQuery | null {
  const { focus, steps } = figureOf(view.steps);
  const nodes = toNodeFilter(view.filter);
  const relations = toRelationFilter(view.filter);
  const plain = steps.every(({ do: did }) => did === "place" || did === "arrange");
  const filters: readonly Variable[] = [
    ["nodes", "NodeFilter", nodes],
    ["relations", "RelationFilter", relations],
  ];
  if (plain && focus === null && view.cap <= MOST_NODES) {
    return written("network", [["limit", "Int!", view.cap], ...filters.filter(([, , value]) => value !== undefined)], view.address);
  }
  const of = plain && focus !== null && !nodes ? [focus] : view.ids;
  if (of.length === 0 || of.length > MOST_IDS) return null;
  // as many as are named and no more: the nodes themselves and the relations among them
  const limit = plain && focus !== null && !nodes ? FOCUS_LIMIT + 1 : of.length;
  const variables: readonly Variable[] = [
    ["of", "[ID!]!", of],
    ["limit", "Int!", limit],
    ["filter", "RelationFilter", relations],
  ];
  return written(
    "neighborhood",
    variables.filter(([, , value]) => value !== undefined),
    view.address,
  );
}

function written(field: string, variables: readonly Variable[], address: string): ViewQuery {
  const given = variables.map(([name]) => `${name}: $${name}`).join(", ");
  const body = `) {\n  ${field}(${given}) ${SUBGRAPH}\n}\n`;
  const query = `query View(${variables.map(([name, type]) => `$${name}: ${type}`).join(", ")}${body}`;
  const text = `query View(${variables.map(([name, type, value]) => `$${name}: ${type} = ${literal(value)}`).join(", ")}${body}`;
  const values = Object.fromEntries(variables.map(([name, , value]) => [name, value]));
  const head = (sum: string) => `# view ${sum} ${address}\n`;
  return {
    query: `${head(checksum(query, values))}${query}`,
    variables: writeVariables(values),
    text: `${head(checksum(text, {}))}${text}`,
  };
}

/** Fields of a filter whose values are names of the schema, not texts. */
const NAMES = new Set(["kinds", "regions", "types", "statuses", "states"]);

/** A value as GraphQL writes it. */
function literal(value: unknown, name = ""): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, name)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${literal(each, key)}`)
      .join(", ")} }`;
  }
  return NAMES.has(name) ? String(value) : JSON.stringify(value);
}

/** Tells whether a query is still the one that was written for a view; layout and comments do not count. */
export function checksum(query: string, variables: Readonly<Record<string, unknown>>): string {
  return sha256Hex(`${print(parse(query))}${canonicalJson(variables)}`).slice(0, 8);
}
