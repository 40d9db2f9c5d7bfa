import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ColumnId } from "./column.js";
import { Switch } from "./Switch.js";
import classes from "./table.module.css";
import { SCOPES, TABS, type TableView } from "./use-table-view.js";

interface Props {
  readonly view: TableView;
  readonly counts: { readonly nodes: number | null; readonly relations: number | null };
  readonly columns: readonly { readonly id: ColumnId; readonly numeric?: boolean }[];
  /** The column that the search field looks through. */
  readonly main: ColumnId;
}

/** The table's tools on a phone: which table, how far, in which order, and what to look for. */
export function PhoneBar({ view, counts, columns, main }: Props) {
  const { t } = useTranslation();
  const text = view.filters.find(({ id }) => id === main)?.text ?? "";
  const [by] = view.sort;
  return (
    <div className={classes["phoneBar"]}>
      <div className={classes["phoneRow"]}>
        <Switch
          label={t("table.title")}
          value={view.tab}
          choices={TABS.map((tab) => ({ value: tab, label: t(`table.${tab}`), count: counts[tab] }))}
          testId="table-tab"
          onChange={view.setTab}
        />
        <Switch
          label={t("table.scope")}
          value={view.scope}
          choices={SCOPES.map((scope) => ({ value: scope, label: t(scope === "here" ? "table.here" : "common.all") }))}
          testId="table-scope"
          onChange={view.setScope}
        />
      </div>
      <div className={classes["phoneRow"]}>
        <TextInput
          size="sm"
          className={classes["grow"] ?? ""}
          leftSection={<IconSearch size={16} stroke={1.6} />}
          placeholder={t("table.find")}
          aria-label={t("table.find")}
          value={text}
          onChange={(event) => {
            const value = event.currentTarget.value;
            const rest = view.filters.filter(({ id }) => id !== main);
            view.setFilters(value === "" ? rest : [...rest, { id: main, text: value }]);
          }}
          data-testid="table-find"
        />
        <NativeSelect
          size="sm"
          aria-label={t("table.sort")}
          value={by ? by.id : ""}
          onChange={(event) => {
            const chosen = columns.find(({ id }) => id === event.currentTarget.value);
            view.setSort(chosen ? [{ id: chosen.id, down: chosen.numeric ?? false }] : []);
          }}
          data={[{ value: "", label: t("table.sort") }, ...columns.map(({ id }) => ({ value: id, label: t(`table.cols.${id}`) }))]}
          data-testid="table-sort"
        />
      </div>
    </div>
  );
}
