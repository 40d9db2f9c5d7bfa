import {
  type AddressQuery,
  AtlasError,
  DATA_NAMES,
  readViewData,
  toNodeFilter,
  toRelationFilter,
  unreadViewData,
  type ViewStep,
} from "@chengyu-atlas/model";
import type { EdgeFilter, NodeFilter } from "@chengyu-atlas/store";
import { edgeFilter, type NodeFilterInput, nodeFilter, type RelationFilterInput } from "../arguments.js";
import { fieldsOf, readInput } from "./inputs.js";

/** What is to be exported: everything, or what a view of the explorer or a filter of the API is about. */
export interface Selection {
  readonly nodes: NodeFilter;
  readonly edges: EdgeFilter;
  /** What a reader of the explorer did to the figure. */
  readonly steps: readonly ViewStep[];
}

/**
 * Reads what is wanted from an explorer's address and two filters in the form of the API's inputs, as JSON: `nodes`, a
 * `NodeFilter`, and `relations`, a `RelationFilter`. Their fields take the place of those that the address gives. Throws INVALID_INPUT.
 */
export function readSelection(address: AddressQuery): Selection {
  const [unread] = unreadViewData(address);
  if (unread !== undefined) {
    const message = `"${unread.name}=${unread.text.slice(0, 60)}" says nothing that an export can follow; take the address of the explorer as it is, or leave this part out.`;
    throw new AtlasError("INVALID_INPUT", message);
  }
  refuseFields(address);
  const { filter, steps } = readViewData(address);
  const nodes = readInput<NodeFilterInput>("NodeFilter", "nodes", address.get("nodes"));
  const relations = readInput<RelationFilterInput>("RelationFilter", "relations", address.get("relations"));
  return {
    nodes: nodeFilter({ ...toNodeFilter(filter), ...nodes }),
    edges: edgeFilter({ ...toRelationFilter(filter), ...relations }),
    steps,
  };
}

/** A field of the API's filters beside the explorer's names, `asOf=` for `asof=`, would be passed over, and everything given. Throws INVALID_INPUT. */
function refuseFields(address: AddressQuery): void {
  const own: readonly string[] = [...DATA_NAMES, "nodes", "relations"];
  for (const [name, type] of [
    ["nodes", "NodeFilter"],
    ["relations", "RelationFilter"],
  ] as const) {
    const field = fieldsOf(type).find((each) => !own.includes(each) && address.get(each) !== null);
    if (field === undefined) continue;
    const message = `"${field}" is a field of the API's ${type} and does not stand alone: write ${name}={"${field}":…} as JSON, or one of the explorer's own conditions (${DATA_NAMES.join(", ")}).`;
    throw new AtlasError("INVALID_INPUT", message);
  }
}

/** The beginning of the IRIs of JSON-LD, or `undefined` where none was given. Throws INVALID_INPUT. */
export function readBaseIri(text: string | null): string | undefined {
  if (text === null || text === "") return undefined;
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]{1,200}[/#:]$/iu.test(text)) return text;
  throw new AtlasError(
    "INVALID_INPUT",
    `"base" is "${text.slice(0, 60)}"; it takes the beginning of an IRI that ends in /, # or :, e.g. https://data.example.org/.`,
  );
}
