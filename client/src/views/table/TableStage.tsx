import { type ReactNode, useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import figure from "../../canvas/Figure.module.css";
import { EmptyNote } from "../../canvas/Notes.js";
import { type Step, withStep } from "../../state/steps/steps.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { Cards } from "./Cards.js";
import type { Column, ColumnId } from "./column.js";
import { download, type Sheet, toCsv, toTsv } from "./export.js";
import { Grid } from "./Grid.js";
import { Named } from "./Named.js";
import { PhoneBar } from "./PhoneBar.js";
import type { NodeRow, RelationRow } from "./rows.js";
import type { SortBy } from "./sort.js";
import { TableBar } from "./TableBar.js";
import { TableFoot } from "./TableFoot.js";
import classes from "./table.module.css";
import { useNodeColumns, useRelationColumns } from "./use-columns.js";
import { useRows } from "./use-rows.js";
import { useSceneRows } from "./use-scene-rows.js";
import { useTableView } from "./use-table-view.js";
import { useWholeRows } from "./use-whole-rows.js";

/** So many marked nodes are put on the graph at once: what an address can hold, and an eye. */
const MOST_ON_GRAPH = 60;
const USUAL_NODES: readonly SortBy[] = [{ id: "degree", down: true }];
const USUAL_RELATIONS: readonly SortBy[] = [];

const nodeId = ({ id }: NodeRow) => id;
const nodeEnds = ({ id }: NodeRow) => [id];
const relationId = ({ id }: RelationRow) => id;
const NODE_BELOW: readonly ColumnId[] = ["kind", "city", "place", "degree"];
const RELATION_BELOW: readonly ColumnId[] = ["relation", "status", "from", "crossing"];
const nodeLead = ({ kind, name }: NodeRow) => <Named kind={kind} name={name} />;
const relationLead = ({ source, target }: RelationRow) => (
  <>
    <Named {...source} />
    <Named {...target} />
  </>
);
const relationEnds = ({ source, target }: RelationRow) => [source.id, target.id];

/** Nodes and relations as two tables of the same selection. */
export default function TableStage() {
  const { view: shared } = useWorkspace();
  const view = useTableView();
  const active = shared.stage === "table";
  const whole = view.scope === "all";
  const here = useSceneRows(active);
  const sentence = view.columns.includes("sentence");
  const all = useWholeRows({ active: active && whole, tab: view.tab, filter: shared.filter, sentence });
  const table = whole ? all : here;
  const nodeColumns = useNodeColumns(table.spans);
  const relationColumns = useRelationColumns();
  const counts = { nodes: whole ? null : here.nodes.length, relations: whole ? null : here.relations.length };
  const common = { view, table, counts };
  return view.tab === "nodes" ? (
    <Sheeted
      {...common}
      columns={nodeColumns}
      rows={table.nodes}
      usual={USUAL_NODES}
      idOf={nodeId}
      lead={nodeLead}
      below={NODE_BELOW}
      endsOf={nodeEnds}
    />
  ) : (
    <Sheeted
      {...common}
      columns={relationColumns}
      rows={table.relations}
      usual={USUAL_RELATIONS}
      idOf={relationId}
      lead={relationLead}
      below={RELATION_BELOW}
      endsOf={relationEnds}
    />
  );
}

interface SheetedProps<Row> {
  readonly view: ReturnType<typeof useTableView>;
  readonly table: ReturnType<typeof useSceneRows>;
  readonly counts: { readonly nodes: number | null; readonly relations: number | null };
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly usual: readonly SortBy[];
  readonly idOf: (row: Row) => string;
  /** On a phone: what stands large, and which columns below it. */
  readonly lead: (row: Row) => ReactNode;
  readonly below: readonly ColumnId[];
  /** The nodes that a row marks. */
  readonly endsOf: (row: Row) => readonly string[];
}

/** One of the two tables with its tools. */
function Sheeted<Row extends NodeRow | RelationRow>({
  view,
  table,
  counts,
  columns,
  rows,
  usual,
  idOf,
  lead,
  below,
  endsOf,
}: SheetedProps<Row>) {
  const { t } = useTranslation();
  const { view: shared, data, present, marked, mark, phone, say, lookAt } = useWorkspace();
  const { selection, filter, steps } = shared;
  const { tab, scope } = view;
  const shown = useMemo(() => {
    const chosen = columns.filter(({ id, usual: often }) => (view.columns.length > 0 ? view.columns.includes(id) : often));
    return chosen.length > 0 ? chosen : columns;
  }, [columns, view.columns]);
  const sort = view.sort.length > 0 ? view.sort : usual;
  const { rows: sorted, busy } = useRows(rows, columns, view.filters, sort);
  const markedSet = useMemo(() => new Set(marked), [marked]);
  const isMarked = useCallback((row: Row) => endsOf(row).every((id) => markedSet.has(id)), [endsOf, markedSet]);
  const ticked = useMemo((): "none" | "some" | "all" => {
    if (markedSet.size === 0) return "none";
    if (!sorted.some(isMarked)) return "none";
    return sorted.every(isMarked) ? "all" : "some";
  }, [sorted, isMarked, markedSet]);
  const onMark = (which: readonly Row[], on: boolean) => {
    const ids = which.flatMap(endsOf);
    const gone = new Set(on ? [] : ids);
    mark(on ? [...new Set([...marked, ...ids])] : marked.filter((id) => !gone.has(id)));
  };
  const selected = selection.kind === "none" ? null : selection.id;

  const sheet = (): Sheet => {
    const picked = sorted.filter(isMarked);
    const which = picked.length > 0 ? picked : sorted;
    return { heads: shown.map(({ id }) => t(`table.cols.${id}`)), rows: which.map((row) => shown.map(({ value }) => value(row))) };
  };
  const copy = async () => {
    const copied = sheet();
    try {
      await navigator.clipboard.writeText(toTsv(copied));
      say({ text: t("table.copied", { count: copied.rows.length }), at: performance.now() });
    } catch {
      say({ text: t("table.notCopied"), at: performance.now() });
    }
  };
  const csv = () => {
    const day = new Date().toISOString().slice(0, 10);
    download(`${t("app.name")}-${t(`table.${tab}`)}-${day}.csv`, toCsv(sheet()));
  };
  const toGraph = () => {
    const ids = marked.slice(0, MOST_ON_GRAPH);
    if (marked.length > ids.length) say({ text: t("table.graphMany", { count: ids.length }), at: performance.now() });
    const missing = ids.filter((id) => !present.has(id));
    const next = missing.reduce<readonly Step[]>((before, id) => withStep(before, { do: "add", id }), steps);
    if (missing.length > 0) shared.setSteps(next);
    shared.setStage("graph");
    lookAt(ids);
  };

  const label = t("table.grid", { what: t(`table.${tab}`), count: sorted.length });
  const props = {
    label,
    columns: shown,
    all: rows,
    rows: sorted,
    idOf,
    selected,
    isMarked,
    ticked,
    sort,
    filters: view.filters,
    onSelect: (row: Row) => shared.select(idOf(row)),
    onMark,
    onSort: view.setSort,
    onFilters: view.setFilters,
  };
  const nothing = rows.length === 0 && !table.loading && !table.failure;
  const waiting = rows.length === 0 && table.loading;
  const main = columns[0]?.id ?? "name";
  const under = columns.filter(({ id }) => below.includes(id));
  return (
    <div
      className={classes["table"]}
      data-figure="page"
      data-phone={phone || undefined}
      data-testid="table"
      data-busy={table.loading || busy || undefined}
    >
      <h2 className="sr-only">{t("table.title")}</h2>
      {phone ? (
        <PhoneBar view={view} counts={counts} columns={columns} main={main} />
      ) : (
        <TableBar
          view={view}
          counts={counts}
          columns={columns.map(({ id }) => id)}
          shown={shown.map(({ id }) => id)}
          marked={marked.length}
          onColumns={view.setColumns}
          onCopy={() => void copy()}
          onCsv={csv}
          onGraph={toGraph}
          onUnmark={() => mark([])}
        />
      )}
      <div className={classes["middle"]}>
        {table.loading && <div className={figure["bar"]} aria-hidden="true" />}
        {waiting ? (
          <div className={classes["wait"]}>
            <SkeletonRows count={12} height={36} />
          </div>
        ) : phone ? (
          <Cards key={tab} {...props} lead={lead} under={under} height={tab === "nodes" ? 64 : 92} />
        ) : (
          <Grid key={tab} {...props} />
        )}
        {nothing && data && data.nodes.length === 0 && scope === "here" && <EmptyNote filter={filter} onFilter={shared.setFilter} />}
        {nothing && scope === "all" && (
          <div className={classes["none"]} data-testid="table-none">
            <h3>{t("table.emptyAll")}</h3>
            <p>{t("table.emptyAllHelp")}</p>
          </div>
        )}
        {rows.length > 0 && sorted.length === 0 && !busy && (
          <div className={classes["none"]} data-testid="table-none">
            <h3>{t("table.empty")}</h3>
            <p>{t("table.emptyHelp")}</p>
            <button type="button" onClick={() => view.setFilters([])}>
              {t("table.clearFilters")}
            </button>
          </div>
        )}
      </div>
      {table.failure && (
        <div className={classes["failed"]} data-testid="table-failed">
          <Trouble title={t("table.failed")} help={t("table.failedHelp")} failure={table.failure} onRetry={table.retry} />
        </div>
      )}
      <TableFoot
        scope={scope}
        shown={tab === "nodes" ? { nodes: sorted as readonly NodeRow[] } : { relations: sorted as readonly RelationRow[] }}
        before={rows.length}
        table={table}
        sorting={busy}
      />
    </div>
  );
}
