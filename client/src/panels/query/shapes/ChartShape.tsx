import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { chartOf, groupColumns, MOST_BARS, MOST_SERIES, numberColumns, siblingsOf, sideBySide } from "../../../state/query/chart.js";
import type { FoundList } from "../../../state/query/lists.js";
import { type Table, tableOf } from "../../../state/query/table.js";
import type { JsonObject } from "../../../state/query/types.js";
import { BarChart } from "./BarChart.js";
import { LineChart } from "./LineChart.js";
import classes from "./Shapes.module.css";
import { useValueWords } from "./use-value-words.js";

interface Props {
  readonly data: JsonObject;
  /** The lists that can be drawn, at least one. */
  readonly lists: readonly FoundList[];
  readonly main: string;
}

/** Marks a choice of several lists side by side. */
const BESIDE = "=";

function chosenTable(data: JsonObject, path: string, lists: readonly FoundList[]): Table {
  const among = siblingsOf(lists.map((each) => each.path)).find(({ tail }) => path === `${BESIDE}${tail}`);
  const joined = among && sideBySide(among.heads.map((head) => [head, tableOf(data, `${head}.${among.tail}`)] as const));
  return joined ?? tableOf(data, path.replace(BESIDE, ""));
}

/** Groups as bars, years as a line; which column groups and which is drawn can be chosen. */
export function ChartShape({ data, lists, main }: Props) {
  const { t } = useTranslation();
  const words = useValueWords();
  const [list, setList] = useState<string | null>(null);
  const [by, setBy] = useState<string | null>(null);
  const [value, setValue] = useState<string | null>(null);
  const siblings = siblingsOf(lists.map((each) => each.path));
  const choices = [
    ...siblings.map(({ tail, heads }) => ({ value: `${BESIDE}${tail}`, label: `${tail} · ${heads.join(" / ")}` })),
    ...lists.map((each) => ({ value: each.path, label: each.path.replaceAll("[]", "") })),
  ];
  const known = (path: string | null) => choices.some((each) => each.value === path);
  const beside = siblings.find(({ tail }) => main.endsWith(`.${tail}`));
  const usual = beside ? `${BESIDE}${beside.tail}` : main;
  const path = list !== null && known(list) ? list : known(usual) ? usual : (choices[0]?.value ?? "");
  const table = useMemo(() => chosenTable(data, path, lists), [data, path, lists]);
  const groups = groupColumns(table);
  const grouped = by !== null && groups.includes(by) ? by : groups[0];
  const numbers = numberColumns(table).filter((name) => name !== grouped);
  const chart = chartOf(table, grouped, value);
  if (!chart) return <p className={classes["note"]}>{t("query.unfit.chart")}</p>;
  const seriesName = (name: string | null) => name ?? t("query.chart.count");
  const label = t("query.chart.label", { by: chart.by, value: chart.series.map(seriesName).join("、") });
  const drawn = { ...chart, groups: chart.groups.map((group) => ({ ...group, label: words(group.label) })) };
  return (
    <div className={classes["chart"]} data-testid="shape-chart" data-form={chart.form} data-groups={chart.groups.length}>
      <div className={classes["bar"]}>
        <div className={classes["choice"]}>
          {lists.length > 1 && (
            <NativeSelect
              size="xs"
              label={t("query.table.list")}
              value={path}
              onChange={(event) => setList(event.currentTarget.value)}
              data={choices}
              data-testid="chart-list"
            />
          )}
          {groups.length > 1 && (
            <NativeSelect
              size="xs"
              label={t("query.chart.by")}
              value={chart.by}
              onChange={(event) => setBy(event.currentTarget.value)}
              data={[...groups]}
              data-testid="chart-by"
            />
          )}
          {numbers.length > 1 && (
            <NativeSelect
              size="xs"
              label={t("query.chart.value")}
              value={value ?? ""}
              onChange={(event) => setValue(event.currentTarget.value === "" ? null : event.currentTarget.value)}
              data={[
                { value: "", label: numbers.length > MOST_SERIES ? t("query.chart.first", { count: MOST_SERIES }) : t("query.chart.all") },
                ...numbers,
              ]}
              data-testid="chart-value"
            />
          )}
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section className={classes["plot"]} tabIndex={0} aria-label={label}>
        {chart.form === "line" ? (
          <LineChart chart={drawn} label={label} nameOf={seriesName} />
        ) : (
          <BarChart chart={drawn} label={label} nameOf={seriesName} />
        )}
        {chart.left > 0 && <p className={classes["note"]}>{t("query.chart.left", { count: chart.left, most: MOST_BARS })}</p>}
      </section>
    </div>
  );
}
