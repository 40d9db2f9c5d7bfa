import { useElementSize } from "@mantine/hooks";
import { usePalette } from "../../../theme/ThemeController.js";
import { colourOf, Legend, type PlotProps } from "./Legend.js";
import { NumbersTable } from "./NumbersTable.js";
import { ticksTo } from "./ticks.js";

const BAR = 16;
const AIR = 3;
const GAP = 12;
const TOP = 22;
const RIGHT = 64;
const LINE = 15;

/** Lying bars, since names of groups are long. */
export function BarChart({ chart, label, nameOf }: PlotProps) {
  const palette = usePalette();
  const { ref, width } = useElementSize();
  const wide = Math.max(280, width);
  const left = Math.min(Math.max(...chart.groups.map((group) => widthOf(group.label))) + 16, Math.max(90, wide * 0.36));
  const room = wide - left - RIGHT;
  const ticks = ticksTo(
    Math.max(0, ...chart.groups.flatMap(({ values }) => values.map((value) => value ?? 0))),
    Math.max(2, Math.floor(room / 90)),
  );
  const most = ticks.at(-1) || 1;
  const thick = chart.series.length * (BAR + AIR) - AIR;
  const row = thick + GAP;
  const height = TOP + chart.groups.length * row + 4;
  return (
    <div ref={ref}>
      <Legend chart={chart} nameOf={nameOf} />
      <svg width={wide} height={height} role="img" aria-label={label}>
        {ticks.map((tick) => {
          const x = left + (tick / most) * room;
          return (
            <g key={tick}>
              <line x1={x} x2={x} y1={TOP - 4} y2={height} stroke={palette.line} />
              <text x={x} y={LINE - 3} textAnchor="middle" fontSize={11} fill={palette.ink3}>
                {tick}
              </text>
            </g>
          );
        })}
        {chart.groups.map((group, i) => {
          const y = TOP + i * row;
          return (
            <g key={group.label}>
              <text x={left - 10} y={y + thick / 2 + 4} textAnchor="end" fontSize={12.5} fill={palette.ink}>
                {cut(group.label, left - 16)}
              </text>
              {group.values.map((value, s) => {
                const length = (Math.max(0, value ?? 0) / most) * room;
                const top = y + s * (BAR + AIR);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a series is known by its place
                  <g key={s}>
                    <rect
                      x={left}
                      y={top}
                      width={Math.max(value ? 1.5 : 0, length)}
                      height={BAR}
                      rx={2}
                      fill={colourOf(palette, s, chart.series[s] ?? null)}
                    />
                    <text x={left + length + 6} y={top + BAR - 4} fontSize={11.5} fill={palette.ink2}>
                      {value === null ? "–" : trimmed(value)}
                    </text>
                  </g>
                );
              })}
            </g>
          );
        })}
      </svg>
      <NumbersTable chart={chart} nameOf={nameOf} />
    </div>
  );
}

export const trimmed = (value: number) => String(Math.round(value * 1000) / 1000);

/** About how wide a name is at this size: Chinese signs are as wide as high. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /[\u2e80-\uffef]/u.test(sign) ? 12.5 : 7.2;
  return width;
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = "";
  for (const sign of text) {
    if (widthOf(`${kept}${sign}…`) > room) break;
    kept += sign;
  }
  return `${kept}…`;
}
