import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Column } from "./column.js";
import type { ColumnFilter } from "./filter.js";
import { GridRow } from "./GridRow.js";
import { Head } from "./Head.js";
import type { SortBy } from "./sort.js";
import classes from "./table.module.css";

export interface GridProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** All rows before the columns' own filters, for their pick lists. */
  readonly all: readonly Row[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly selected: string | null;
  readonly isMarked: (row: Row) => boolean;
  /** How many of the rows are marked. */
  readonly ticked: "none" | "some" | "all";
  readonly sort: readonly SortBy[];
  readonly filters: readonly ColumnFilter[];
  readonly onSelect: (row: Row) => void;
  readonly onMark: (rows: readonly Row[], on: boolean) => void;
  readonly onSort: (sort: readonly SortBy[]) => void;
  readonly onFilters: (filters: readonly ColumnFilter[]) => void;
}

const ROW = 36;
const CHECK = 40;
const HEAD = 72;

/** A table of any number of rows, of which only those in sight are drawn. */
export function Grid<Row>(props: GridProps<Row>) {
  const { label, columns, rows, idOf, selected, isMarked, onSelect, onMark } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const name = useId();
  const [at, setAt] = useState(0);
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const widthOf = useCallback((column: Column<Row>) => widths[column.id] ?? column.width, [widths]);
  const onWidth = useCallback((id: string, to: number) => setWidths((before) => ({ ...before, [id]: to })), []);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: HEAD,
  });
  const width = CHECK + columns.reduce((sum, column) => sum + widthOf(column), 0);
  const template = `${CHECK}px ${columns.map((column) => `${widthOf(column)}px`).join(" ")}`;
  const active = Math.min(at, rows.length - 1);

  // what was selected elsewhere comes into sight
  const chosen = useMemo(() => (selected === null ? -1 : rows.findIndex((row) => idOf(row) === selected)), [selected, rows, idOf]);
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (chosen < 0) return;
    setAt(chosen);
    scrollToIndex(chosen, { align: "auto" });
  }, [chosen, scrollToIndex]);

  const move = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setAt(next);
    virtual.scrollToIndex(next, { align: "auto" });
  };
  const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEAD) / ROW) - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active];
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active - 1),
      PageDown: () => move(active + page),
      PageUp: () => move(active - page),
      Home: () => move(0),
      End: () => move(rows.length - 1),
      Enter: () => row !== undefined && onSelect(row),
      " ": () => row !== undefined && onMark([row], !isMarked(row)),
    };
    const run = steps[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  const items = virtual.getVirtualItems();
  const inSight = items.some(({ index }) => index === active);
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest("input, label, thead")) return;
    const index = Number(event.target.closest("tr")?.dataset["index"]);
    const row = rows[index];
    if (row === undefined) return;
    setAt(index);
    onSelect(row);
  };
  return (
    <div ref={scroller} className={classes["scroller"]}>
      <table
        className={classes["grid"]}
        style={{ minWidth: width }}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are walked, chosen and marked by keys
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={inSight ? `${name}-${active}` : undefined}
        onKeyDown={onKeyDown}
        onClick={onClick}
        data-testid="table-grid"
      >
        <Head {...props} template={template} widthOf={widthOf} onWidth={onWidth} />
        <tbody style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const id = idOf(row);
            const marked = isMarked(row);
            return (
              <GridRow
                key={id}
                id={id}
                domId={`${name}-${index}`}
                row={row}
                index={index}
                start={start}
                columns={columns}
                template={template}
                marked={marked}
                current={id === selected}
                active={index === active}
                onMark={onMark}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
