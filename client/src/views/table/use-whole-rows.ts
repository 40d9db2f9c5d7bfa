import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { KIND_NAMES, type Kind } from "@chengyu-atlas/model";
import { useEffect, useMemo, useState } from "react";
import {
  type NodeFilter,
  type RelationFilter,
  TableEventsDocument,
  TableInstitutionsDocument,
  TableLabsDocument,
  TableParksDocument,
  TablePeopleDocument,
  TablePlacesDocument,
  TablePoliciesDocument,
  TableProjectsDocument,
  TableRelationsDocument,
} from "../../api/documents.generated.js";
import { type Failure, failureOf } from "../../api/failure.js";
import type { Filter } from "../../state/filter/types.js";
import { toNodeFilter, toRelationFilter } from "../../state/filter/utils.js";
import { required } from "../../state/scene/load-first.js";
import { type NodeRow, nodeRow, type RelationRow, relationRow, spansOf } from "./rows.js";
import type { TableRows } from "./use-scene-rows.js";
import type { Tab } from "./use-table-view.js";

/** More rows than these are not loaded: a filter says better which are meant. */
export const MOST_ROWS = 100_000;

const LISTS = {
  Institution: TableInstitutionsDocument,
  Park: TableParksDocument,
  Lab: TableLabsDocument,
  Project: TableProjectsDocument,
  Person: TablePeopleDocument,
  Policy: TablePoliciesDocument,
  Event: TableEventsDocument,
  Place: TablePlacesDocument,
} as const satisfies Record<Kind, unknown>;

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: string | null;
}

type Ask<Row> = (after: string | null) => Promise<Page<Row>>;

interface Answer<Item> {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Item[];
  };
}

function pageOf<Item, Row>({ page }: Answer<Item>, toRow: (item: Item) => Row): Page<Row> {
  const { hasNextPage, endCursor } = page.pageInfo;
  return { rows: page.nodes.map(toRow), total: page.totalCount, next: hasNextPage ? endCursor : null };
}

/** Rows by the hundred thousand would fill the cache, which nobody else reads. */
const fetchPolicy = "no-cache";

function askNodes(client: ApolloClient, kind: Kind, filter: NodeFilter | undefined): Ask<NodeRow> {
  return async (after) => {
    const variables = { after, ...(filter && { filter }) };
    return pageOf(required(await client.query({ query: LISTS[kind], variables, fetchPolicy })), nodeRow);
  };
}

function askRelations(client: ApolloClient, filter: RelationFilter | undefined, sentence: boolean): Ask<RelationRow> {
  return async (after) => {
    const variables = { after, sentence, ...(filter && { filter }) };
    return pageOf(required(await client.query({ query: TableRelationsDocument, variables, fetchPolicy })), relationRow);
  };
}

interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly done: boolean;
  readonly failure: Failure | null;
}

const NOTHING = { rows: [], total: null, done: false, failure: null } as const;

/** Loads lists page after page in the background. What has come is shown from time to time, seldomer the more there is. */
function usePages<Row>(asks: readonly Ask<Row>[] | null): { readonly loaded: Loaded<Row>; readonly retry: () => void } {
  const [state, setState] = useState<{ readonly of: typeof asks; readonly loaded: Loaded<Row> }>({ of: null, loaded: NOTHING });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks for the same again
  useEffect(() => {
    if (asks === null) return;
    let current = true;
    let shownAt = 0;
    const rows: Row[] = [];
    const totals = asks.map(() => 0);
    const show = (more: Partial<Loaded<Row>> = {}) => {
      if (!current) return;
      shownAt = performance.now();
      const total = totals.reduce((sum, each) => sum + each, 0);
      setState({ of: asks, loaded: { rows: [...rows], total, done: false, failure: null, ...more } });
    };
    const take = (page: Page<Row>) => void rows.push(...page.rows.slice(0, Math.max(0, MOST_ROWS - rows.length)));
    const all = async () => {
      // first pages at once: they say how many there are
      const firsts = await Promise.all(asks.map((ask) => ask(null)));
      for (const [at, page] of firsts.entries()) {
        take(page);
        totals[at] = page.total;
      }
      show();
      for (const [at, ask] of asks.entries()) {
        let after = firsts[at]?.next ?? null;
        while (current && after !== null && rows.length < MOST_ROWS) {
          const page: Page<Row> = await ask(after);
          take(page);
          after = page.next;
          if (performance.now() - shownAt > 250 + rows.length / 60) show();
        }
      }
    };
    all().then(
      () => show({ done: true }),
      (error: unknown) => show({ failure: failureOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [asks, attempt]);
  return { loaded: state.of === asks ? state.loaded : NOTHING, retry: () => setAttempt((n) => n + 1) };
}

interface Wanted {
  readonly active: boolean;
  readonly tab: Tab;
  readonly filter: Filter;
  readonly sentence: boolean;
}

/** The rows of all that passes the filter, on the canvas or not. */
export function useWholeRows({ active, tab, filter, sentence }: Wanted): TableRows {
  const client = useApolloClient();
  const nodeAsks = useMemo(() => {
    if (!active || tab !== "nodes") return null;
    const { kinds = KIND_NAMES, ...rest } = toNodeFilter(filter) ?? {};
    const nodes = Object.keys(rest).length > 0 ? rest : undefined;
    return (kinds ?? KIND_NAMES).map((kind) => askNodes(client, kind, nodes));
  }, [active, tab, filter, client]);
  const relationAsks = useMemo(
    () => (active ? [askRelations(client, toRelationFilter(filter), sentence)] : null),
    [active, filter, sentence, client],
  );
  const nodes = usePages(nodeAsks);
  // the dates of nodes come from their relations, once the nodes themselves are there
  const relations = usePages(tab === "relations" || nodes.loaded.done ? relationAsks : null);
  const passing = useMemo(() => {
    const { kinds, regions } = toNodeFilter(filter) ?? {};
    if (!kinds && !regions) return relations.loaded.rows;
    const passes = ({ kind, region }: RelationRow["source"]) =>
      (kinds?.includes(kind) ?? true) && (!regions || (region !== null && regions.includes(region)));
    return relations.loaded.rows.filter(({ source, target }) => passes(source) && passes(target));
  }, [relations.loaded.rows, filter]);
  const { done: known, rows: edges, total: edgeTotal } = relations.loaded;
  const spans = useMemo(() => (tab === "nodes" && known ? spansOf(edges) : null), [tab, known, edges]);
  const { loaded, retry } = tab === "nodes" ? nodes : relations;
  return {
    nodes: nodes.loaded.rows,
    relations: passing,
    spans,
    deriving: tab === "nodes" && !known && edgeTotal !== null ? { loaded: edges.length, total: Math.min(edgeTotal, MOST_ROWS) } : null,
    partial: tab === "nodes" && known && edgeTotal !== null && edgeTotal > edges.length,
    total: loaded.total,
    loaded: loaded.rows.length,
    loading: active && !loaded.done && !loaded.failure,
    capped: loaded.done && loaded.total !== null && loaded.total > loaded.rows.length,
    failure: loaded.failure,
    retry,
  };
}
