import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Check } from "./Check.js";
import type { Column } from "./column.js";
import classes from "./table.module.css";

interface Props<Row> {
  readonly id: string;
  /** By which the grid names its active row. */
  readonly domId: string;
  readonly row: Row;
  readonly index: number;
  readonly start: number;
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly marked: boolean;
  readonly current: boolean;
  readonly active: boolean;
  readonly onMark: (rows: readonly Row[], on: boolean) => void;
}

function Drawn<Row>({ id, domId, row, index, start, columns, template, marked, current, active, onMark }: Props<Row>) {
  const { t } = useTranslation();
  return (
    <tr
      id={domId}
      className={classes["row"]}
      aria-rowindex={index + 2}
      aria-selected={marked}
      aria-current={current || undefined}
      data-active={active || undefined}
      data-index={index}
      style={{ transform: `translateY(${start}px)`, gridTemplateColumns: template }}
      data-testid="table-row"
      data-id={id}
    >
      <td className={classes["check"]}>
        <Check label={t("table.mark")} checked={marked} stop={false} testId="table-mark" onChange={() => onMark([row], !marked)} />
      </td>
      {columns.map((column) => {
        const value = column.value(row);
        return (
          <td
            key={column.id}
            className={classes["cell"]}
            data-numeric={column.numeric || undefined}
            title={value === null ? undefined : String(value)}
            data-column={column.id}
          >
            {column.cell ? column.cell(row) : value}
          </td>
        );
      })}
    </tr>
  );
}

/** One row, drawn again only when something of it changed: scrolling goes through many. */
export const GridRow = memo(Drawn) as typeof Drawn;
