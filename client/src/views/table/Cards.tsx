import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Check } from "./Check.js";
import type { Column } from "./column.js";
import type { GridProps } from "./Grid.js";
import classes from "./table.module.css";

interface Props<Row> extends GridProps<Row> {
  /** What stands large, and what below it. */
  readonly lead: (row: Row) => ReactNode;
  readonly under: readonly Column<Row>[];
  readonly height: number;
}

/** The table on a phone: a list with what matters most of each row. */
export function Cards<Row>({ label, rows, idOf, selected, isMarked, onSelect, onMark, lead, under, height }: Props<Row>) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 6 });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys
    <section ref={scroller} className={classes["cards"]} tabIndex={0} aria-label={label} data-testid="table-cards">
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const id = idOf(row);
          const words = under.flatMap((column) => {
            const value = column.value(row);
            if (value === null || value === "" || value === 0) return [];
            return [column.numeric ? `${t(`table.cols.${column.id}`)} ${value}` : String(value)];
          });
          return (
            <li key={id} className={classes["card"]} style={{ transform: `translateY(${start}px)`, height }}>
              <button
                type="button"
                className={classes["cardOpen"]}
                onClick={() => onSelect(row)}
                aria-current={id === selected || undefined}
                data-testid="table-card"
                data-id={id}
              >
                <span className={classes["cardLead"]}>{lead(row)}</span>
                <span className={classes["cardUnder"]}>{words.join(t("common.dot"))}</span>
              </button>
              <Check
                label={t("table.mark")}
                checked={isMarked(row)}
                large
                testId="table-mark"
                onChange={() => onMark([row], !isMarked(row))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
