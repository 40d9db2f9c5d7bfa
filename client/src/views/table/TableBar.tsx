import { ActionIcon, Button, Popover, Tooltip } from "@mantine/core";
import { IconColumns3, IconCopy, IconDownload, IconFilterOff, IconSitemap, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckRow } from "./CheckRow.js";
import type { ColumnId } from "./column.js";
import { Switch } from "./Switch.js";
import classes from "./table.module.css";
import { SCOPES, TABS, type TableView } from "./use-table-view.js";

interface Props {
  readonly view: TableView;
  readonly counts: { readonly nodes: number | null; readonly relations: number | null };
  readonly columns: readonly ColumnId[];
  readonly shown: readonly ColumnId[];
  readonly marked: number;
  readonly onColumns: (columns: readonly ColumnId[]) => void;
  readonly onCopy: () => void;
  readonly onCsv: () => void;
  readonly onGraph: () => void;
  readonly onUnmark: () => void;
}

/** What the table is of, and what can be done with it. */
export function TableBar({ view, counts, columns, shown, marked, onColumns, onCopy, onCsv, onGraph, onUnmark }: Props) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const icon = { size: 16, stroke: 1.6 };
  return (
    <div className={classes["bar"]}>
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
        choices={SCOPES.map((scope) => ({ value: scope, label: t(`table.${scope}`) }))}
        testId="table-scope"
        onChange={view.setScope}
      />
      <span className={classes["space"]} />
      {view.filters.length > 0 && (
        <Button
          size="xs"
          variant="subtle"
          color="ink"
          leftSection={<IconFilterOff {...icon} />}
          onClick={() => view.setFilters([])}
          data-testid="table-clear-filters"
        >
          {t("table.clearFilters")}
        </Button>
      )}
      {marked > 0 && (
        <>
          <span className={classes["marked"]} data-testid="table-marked">
            {t("table.marked", { count: marked })}
            <ActionIcon size={22} variant="subtle" color="ink" aria-label={t("table.clearMarks")} onClick={onUnmark}>
              <IconX size={14} stroke={1.8} />
            </ActionIcon>
          </span>
          <Tooltip label={t("table.graphHelp")}>
            <Button size="xs" leftSection={<IconSitemap {...icon} />} onClick={onGraph} data-testid="table-graph">
              {t("table.graph")}
            </Button>
          </Tooltip>
        </>
      )}
      <Popover opened={choosing} onChange={setChoosing} position="bottom-end" shadow="md" width={200} trapFocus returnFocus>
        <Popover.Target>
          <Tooltip label={t("table.columns")}>
            <ActionIcon
              variant="default"
              size={30}
              aria-label={t("table.chooseColumns")}
              onClick={() => setChoosing(!choosing)}
              data-testid="table-columns"
            >
              <IconColumns3 {...icon} />
            </ActionIcon>
          </Tooltip>
        </Popover.Target>
        <Popover.Dropdown className={classes["picks"] ?? ""} aria-label={t("table.chooseColumns")}>
          {columns.map((id) => (
            <CheckRow
              key={id}
              checked={shown.includes(id)}
              disabled={shown.length === 1 && shown.includes(id)}
              onChange={() => onColumns(columns.filter((each) => (each === id ? !shown.includes(id) : shown.includes(each))))}
              testId={`column-${id}`}
            >
              {t(`table.cols.${id}`)}
            </CheckRow>
          ))}
        </Popover.Dropdown>
      </Popover>
      <Tooltip label={t("table.copyHelp")}>
        <ActionIcon variant="default" size={30} aria-label={t("table.copyHelp")} onClick={onCopy} data-testid="table-copy">
          <IconCopy {...icon} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t("table.csv")}>
        <ActionIcon variant="default" size={30} aria-label={t("table.csv")} onClick={onCsv} data-testid="table-csv">
          <IconDownload {...icon} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
