import { useTranslation } from "react-i18next";
import type { PlotProps } from "./Legend.js";

/** The numbers of a chart for those who do not see it. */
export function NumbersTable({ chart, nameOf }: Pick<PlotProps, "chart" | "nameOf">) {
  const { t } = useTranslation();
  return (
    <table className="sr-only">
      <caption>{t("query.chart.table")}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.by}</th>
          {chart.series.map((series) => (
            <th key={series} scope="col">
              {nameOf(series)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.groups.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a series is known by its place
              <td key={i}>{value ?? t("query.chart.none")}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
