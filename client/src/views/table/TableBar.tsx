import { ActionIcon, Button, Checkbox, Popover, SegmentedControl, Tooltip } from "@mantine/core";
import { IconColumns3, IconCopy, IconDownload, IconFilterOff, IconSitemap, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ColumnId } from "./column.js";
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
  const icon = { size: 16, stroke: 1.6 };
  return (
    <div className={classes["bar"]}>
      <div role="tablist" aria-label={t("table.title")} className={classes["tabs"]}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={view.tab === tab}
            onClick={() => view.tab !== tab && view.setTab(tab)}
            data-testid={`table-tab-${tab}`}
          >
            {t(`table.${tab}`)}
            {counts[tab] !== null && <span>{counts[tab]}</span>}
          </button>
        ))}
      </div>
      <SegmentedControl
        size="xs"
        aria-label={t("table.scope")}
        value={view.scope}
        onChange={(scope) => SCOPES.flatMap((each) => (each === scope ? [each] : [])).forEach(view.setScope)}
        data={SCOPES.map((scope) => ({ value: scope, label: t(`table.${scope}`) }))}
        data-testid="table-scope"
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
      <Popover position="bottom-end" shadow="md" width={200} trapFocus returnFocus>
        <Popover.Target>
          <Button size="xs" variant="default" leftSection={<IconColumns3 {...icon} />} data-testid="table-columns">
            {t("table.columns")}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes["picks"] ?? ""} aria-label={t("table.chooseColumns")}>
          {columns.map((id) => (
            <Checkbox
              key={id}
              size="xs"
              checked={shown.includes(id)}
              disabled={shown.length === 1 && shown.includes(id)}
              label={t(`table.cols.${id}`)}
              onChange={() => onColumns(columns.filter((each) => (each === id ? !shown.includes(id) : shown.includes(each))))}
              data-testid={`column-${id}`}
            />
          ))}
        </Popover.Dropdown>
      </Popover>
      <Tooltip label={t("table.copyHelp")}>
        <Button size="xs" variant="default" leftSection={<IconCopy {...icon} />} onClick={onCopy} data-testid="table-copy">
          {t("table.copy")}
        </Button>
      </Tooltip>
      <Button size="xs" variant="default" leftSection={<IconDownload {...icon} />} onClick={onCsv} data-testid="table-csv">
        {t("table.csv")}
      </Button>
    </div>
  );
}
