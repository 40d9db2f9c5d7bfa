import { Button, NativeSelect } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconCopy, IconDownload } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FoundList } from "../../../state/query/lists.js";
import { type Cell, sorted, tableOf } from "../../../state/query/table.js";
import type { JsonObject } from "../../../state/query/types.js";
import { download, toCsv, toTsv } from "../../../views/table/export.js";
import { useCopy } from "../use-copy.js";
import classes from "./Shapes.module.css";

const PAGE = 100;
/** A text up to so many signs stays on one line. */
const SHORT = 14;

interface Props {
  readonly data: JsonObject;
  readonly lists: readonly FoundList[];
  readonly main: string;
  /** What a file of it is called, without its ending. */
  readonly name: string;
}

/** Whether a column holds numbers, so that its head stands above them at the right. */
const isNumbers = (rows: readonly (readonly Cell[])[], column: number) =>
  rows.some((row) => typeof row[column] === "number") &&
  rows.every((row) => (row[column] ?? null) === null || typeof row[column] === "number");

/** Any list of the answer as rows, sorted by a column, copied or taken away as a file. */
export function TableShape({ data, lists, main, name }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [order, setOrder] = useState<{ readonly column: number; readonly down: boolean } | null>(null);
  const [shown, setShown] = useState(PAGE);
  const { copied, copy } = useCopy();
  const path = lists.some((list) => list.path === chosen) && chosen !== null ? chosen : main;
  const plain = useMemo(() => tableOf(data, path), [data, path]);
  const table = useMemo(() => (order ? sorted(plain, order.column, order.down) : plain), [plain, order]);
  const sheet = () => ({
    heads: table.columns,
    rows: table.rows.map((row) => row.map((cell) => (typeof cell === "boolean" ? String(cell) : cell))),
  });
  const choose = (next: string) => {
    setChosen(next);
    setOrder(null);
    setShown(PAGE);
  };
  const written = (cell: Cell) =>
    cell === null ? "" : typeof cell === "boolean" ? t(cell ? "query.table.yes" : "query.table.no") : String(cell);
  const left = table.rows.length - shown;
  return (
    <div className={classes["table"]} data-testid="shape-table">
      <div className={classes["bar"]}>
        <div className={classes["choice"]}>
          {lists.length > 1 && (
            <NativeSelect
              size="xs"
              aria-label={t("query.table.list")}
              value={path}
              onChange={(event) => choose(event.currentTarget.value)}
              data={lists.map((list) => ({
                value: list.path,
                label: `${list.path === "" ? t("query.table.whole") : list.path.replaceAll("[]", "")} · ${t("query.table.rows", { count: list.count })}`,
              }))}
              data-testid="table-list"
            />
          )}
          <span className={classes["figures"]}>
            {t("query.table.rows", { count: table.rows.length })}
            {t("common.dot")}
            {t("query.table.columns", { count: table.columns.length })}
          </span>
        </div>
        <div className={classes["acts"]}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCopy size={15} stroke={1.6} />}
            onClick={() => copy(toTsv(sheet()))}
            data-testid="table-copy"
          >
            {copied ? t(`query.code.${copied}`) : t("query.table.copy")}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={15} stroke={1.6} />}
            onClick={() => download(`${name}.csv`, toCsv(sheet()))}
            data-testid="table-csv"
          >
            {t("query.table.csv")}
          </Button>
        </div>
      </div>
      {table.rows.length === 0 ? (
        <p className={classes["note"]}>{t("query.table.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
        <section className={classes["scroll"]} tabIndex={0} aria-label={t("query.shapes.table")}>
          <table>
            <caption className="sr-only">{t("query.table.caption", { count: table.rows.length })}</caption>
            <thead>
              <tr>
                {table.columns.map((column, i) => {
                  const on = order?.column === i;
                  const numbers = isNumbers(table.rows, i);
                  return (
                    <th
                      key={column}
                      scope="col"
                      data-type={numbers ? "number" : undefined}
                      aria-sort={on ? (order.down ? "descending" : "ascending") : "none"}
                    >
                      <button
                        type="button"
                        className={classes["sort"]}
                        title={t("query.table.sortBy", { column })}
                        onClick={() => setOrder(on && order.down ? null : { column: i, down: on })}
                      >
                        {column}
                        {on && (order.down ? <IconArrowDown size={13} /> : <IconArrowUp size={13} />)}
                      </button>
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {table.rows.slice(0, shown).map((row, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no names of their own
                <tr key={i}>
                  {row.map((cell, at) => (
                    <td
                      key={table.columns[at]}
                      data-type={cell === null ? "null" : typeof cell}
                      data-long={String(cell).length > SHORT || undefined}
                    >
                      <span>{written(cell)}</span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {left > 0 && (
            <button type="button" className={classes["more"]} onClick={() => setShown(shown + 500)} data-testid="table-more">
              {t("query.table.more", { count: Math.min(left, 500) })}
            </button>
          )}
        </section>
      )}
    </div>
  );
}
