import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.js";
import { useLanguageShown } from "../../i18n/use-label.js";
import type { NodeRow, RelationRow } from "./rows.js";
import classes from "./table.module.css";
import type { TableRows } from "./use-scene-rows.js";
import type { Scope } from "./use-table-view.js";
import { MOST_ROWS } from "./use-whole-rows.js";

interface Props {
  readonly scope: Scope;
  readonly shown: { readonly nodes: readonly NodeRow[] } | { readonly relations: readonly RelationRow[] };
  readonly before: number;
  readonly table: TableRows;
  readonly sorting: boolean;
}

/** Totals of the rows shown, and how much of the whole they are. */
export function TableFoot({ scope, shown, before, table, sorting }: Props) {
  const { t } = useTranslation();
  const language = useLanguageShown();
  const number = (value: number) => formatNumber(value, language);
  const rows = "nodes" in shown ? shown.nodes : shown.relations;
  const parts =
    "nodes" in shown
      ? [
          t("table.placed", { count: shown.nodes.reduce((sum, { city }) => sum + (city === null ? 0 : 1), 0) }),
          t("table.degreeSum", { count: shown.nodes.reduce((sum, { degree }) => sum + degree, 0) }),
        ]
      : [
          t("table.crossing", { count: shown.relations.reduce((sum, { crossing }) => sum + (crossing ? 1 : 0), 0) }),
          t("table.planned", { count: shown.relations.reduce((sum, { status }) => sum + (status === "planned" ? 1 : 0), 0) }),
        ];
  const counted =
    rows.length < before
      ? t("table.rowsOf", { shown: number(rows.length), total: number(before) })
      : t("table.rows", { count: rows.length });
  const total = table.total;
  return (
    <div className={classes["foot"]} role="status" data-testid="table-foot">
      <span data-testid="table-count">{counted}</span>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
      <span className={classes["space"]} />
      {sorting && <span>{t("table.sorting")}</span>}
      {scope === "all" && total !== null && (
        <span data-testid="table-loaded" data-done={!table.loading || undefined}>
          {t(table.loading ? "table.loadingMore" : "table.loaded", { loaded: number(table.loaded), total: number(total) })}
        </span>
      )}
      {table.deriving && <span>{t("table.deriving", { loaded: number(table.deriving.loaded), total: number(table.deriving.total) })}</span>}
      {table.partial && <span>{t("table.partial")}</span>}
      {table.capped && <span>{t("table.capped", { most: number(MOST_ROWS) })}</span>}
    </div>
  );
}
