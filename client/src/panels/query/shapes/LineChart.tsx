import { useElementSize } from "@mantine/hooks";
import { usePalette } from "../../../theme/ThemeController.js";
import { trimmed } from "./BarChart.js";
import { colourOf, Legend, type PlotProps } from "./Legend.js";
import { NumbersTable } from "./NumbersTable.js";
import { ticksTo } from "./ticks.js";

const HEIGHT = 320;
const BOX = { top: 22, right: 24, bottom: 30, left: 46 };

/** Numbers along the years. A year without a number breaks the line. */
export function LineChart({ chart, label, nameOf }: PlotProps) {
  const palette = usePalette();
  const { ref, width } = useElementSize();
  const wide = Math.max(280, width);
  const [across, down] = [wide - BOX.left - BOX.right, HEIGHT - BOX.top - BOX.bottom];
  const ticks = ticksTo(Math.max(0, ...chart.groups.flatMap(({ values }) => values.map((value) => value ?? 0))), 5);
  const most = ticks.at(-1) || 1;
  const count = chart.groups.length;
  const x = (i: number) => BOX.left + (count === 1 ? across / 2 : (i / (count - 1)) * across);
  const y = (value: number) => BOX.top + down - (value / most) * down;
  const every = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(across / 46))));
  const single = chart.series.length === 1;
  return (
    <div ref={ref}>
      <Legend chart={chart} nameOf={nameOf} />
      <svg width={wide} height={HEIGHT} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={BOX.left} x2={wide - BOX.right} y1={y(tick)} y2={y(tick)} stroke={palette.line} />
            <text x={BOX.left - 8} y={y(tick) + 4} textAnchor="end" fontSize={11} fill={palette.ink3}>
              {tick}
            </text>
          </g>
        ))}
        {chart.groups.map(
          (group, i) =>
            (count - 1 - i) % every === 0 && (
              <text key={group.label} x={x(i)} y={HEIGHT - 10} textAnchor="middle" fontSize={11} fill={palette.ink3}>
                {group.label}
              </text>
            ),
        )}
        {chart.series.map((series, s) => (
          <g key={series}>
            {runsOf(chart.groups.map(({ values }) => values[s] ?? null)).map((run) => (
              <polyline
                key={run[0]?.at}
                points={run.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(" ")}
                fill="none"
                stroke={colourOf(palette, s, series)}
                strokeWidth={2}
                strokeLinejoin="round"
              />
            ))}
            {chart.groups.map((group, i) => {
              const value = group.values[s] ?? null;
              if (value === null) return null;
              return (
                <g key={group.label}>
                  <circle cx={x(i)} cy={y(value)} r={3.2} fill={colourOf(palette, s, series)}>
                    <title>{`${group.label} ${nameOf(series)} ${trimmed(value)}`}</title>
                  </circle>
                  {single && count <= 24 && value > 0 && (
                    <text x={x(i)} y={y(value) - 8} textAnchor="middle" fontSize={11} fill={palette.ink2}>
                      {trimmed(value)}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <NumbersTable chart={chart} nameOf={nameOf} />
    </div>
  );
}

/** The stretches of a series in which every year has a number. */
function runsOf(values: readonly (number | null)[]): readonly (readonly { readonly at: number; readonly value: number }[])[] {
  const runs: { at: number; value: number }[][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    if (at === 0 || values[at - 1] === null) runs.push([]);
    runs.at(-1)?.push({ at, value });
  });
  return runs;
}
