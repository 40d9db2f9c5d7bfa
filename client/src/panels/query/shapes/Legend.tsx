import type { Chart } from "../../../state/query/chart.js";
import { usePalette } from "../../../theme/ThemeController.js";
import type { Palette } from "../../../theme/tokens.js";
import classes from "./Shapes.module.css";

export interface PlotProps {
  readonly chart: Chart;
  readonly label: string;
  readonly nameOf: (series: string | null) => string;
}

/** The colour of a series: the first is the product's own blue, cinnabar is kept for what crosses. */
export function colourOf(palette: Palette, series: number, name: string | null): string {
  if (name !== null && /(?:^|\.)crossing/u.test(name)) return palette.cross;
  return [palette.act, palette.kinds.Project, palette.kinds.Park, palette.kinds.Lab][series % 4] ?? palette.act;
}

/** Which colour is which column, where there are several. */
export function Legend({ chart, nameOf }: Pick<PlotProps, "chart" | "nameOf">) {
  const palette = usePalette();
  if (chart.series.length < 2) return null;
  return (
    <ul className={classes["legend"]}>
      {chart.series.map((series, i) => (
        <li key={series}>
          <svg width={12} height={12} aria-hidden="true">
            <rect width={12} height={12} rx={2} fill={colourOf(palette, i, series)} />
          </svg>
          {nameOf(series)}
        </li>
      ))}
    </ul>
  );
}
