import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { memo, type PointerEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Check } from "./Check.js";
import type { Column, ColumnId } from "./column.js";
import { FilterCell } from "./FilterCell.js";
import type { GridProps } from "./Grid.js";
import { nextSort } from "./sort.js";
import classes from "./table.module.css";

interface Props<Row> extends GridProps<Row> {
  readonly template: string;
  readonly widthOf: (column: Column<Row>) => number;
  readonly onWidth: (id: ColumnId, width: number) => void;
}

const LEAST = 56;
const STEP = 24;

function Drawn<Row>(props: Props<Row>) {
  const { columns, all, rows, sort, filters, ticked, onMark, onSort, onFilters, template, widthOf, onWidth } = props;
  const { t } = useTranslation();
  const pulled = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const pull = (column: Column<Row>) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      pulled.current = { x: event.clientX, width: widthOf(column) };
    },
    onPointerMove: (event: PointerEvent) => {
      if (pulled.current) onWidth(column.id, Math.max(LEAST, pulled.current.width + event.clientX - pulled.current.x));
    },
    onPointerUp: () => {
      pulled.current = null;
    },
  });
  return (
    <thead className={classes["head"]}>
      <tr aria-rowindex={1} className={classes["headRow"]} style={{ gridTemplateColumns: template }}>
        <th scope="col" className={classes["check"]}>
          <Check
            label={t("table.markAll")}
            checked={ticked === "all"}
            some={ticked === "some"}
            testId="table-mark-all"
            onChange={() => onMark(rows, ticked !== "all")}
          />
        </th>
        {columns.map((column) => {
          const by = sort.findIndex(({ id }) => id === column.id);
          const down = sort[by]?.down;
          const name = t(`table.cols.${column.id}`);
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={by < 0 ? "none" : down ? "descending" : "ascending"}
              className={classes["headCell"]}
              data-numeric={column.numeric || undefined}
            >
              <button
                type="button"
                className={classes["sort"]}
                title={t("table.sortHelp")}
                onClick={(event) => onSort(nextSort(sort, column.id, { several: event.shiftKey, numeric: column.numeric ?? false }))}
                onKeyDown={(event) => {
                  if (!event.altKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
                  event.preventDefault();
                  onWidth(column.id, Math.max(LEAST, widthOf(column) + (event.key === "ArrowRight" ? STEP : -STEP)));
                }}
                data-testid={`sort-${column.id}`}
              >
                <span>{name}</span>
                {by >= 0 && (down ? <IconArrowDown size={13} stroke={2} /> : <IconArrowUp size={13} stroke={2} />)}
                {by >= 0 && sort.length > 1 && <span className={classes["sortPlace"]}>{by + 1}</span>}
              </button>
              <FilterCell
                column={column}
                name={name}
                all={all}
                filter={filters.find(({ id }) => id === column.id)}
                onFilter={(next) => onFilters([...filters.filter(({ id }) => id !== column.id), ...(next ? [next] : [])])}
              />
              <span className={classes["grip"]} aria-hidden="true" {...pull(column)} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The head of the table, which stays while the rows scroll: names that sort, and below them the columns' filters. */
export const Head = memo(Drawn) as typeof Drawn;
