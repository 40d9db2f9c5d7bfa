import { KINDS, REGIONS } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { outlineOf, shapePath } from "../../canvas/style/shapes.js";
import { useLabel } from "../../i18n/use-label.js";
import type { Palette } from "../../theme/tokens.js";
import type { DotGrid, KindCount } from "./dots.js";
import type { Metrics } from "./metrics.js";

/** From dot to dot. */
export const PITCHES = { wide: 15, tight: 12 };

interface Props {
  readonly side: "left" | "right";
  readonly grid: DotGrid;
  readonly pitch: number;
  readonly counts: readonly KindCount[];
  readonly top: number;
  readonly metrics: Metrics;
  readonly palette: Palette;
}

/** What has no crossing link stands at the outer margin, small and pale, in the shape of its kind. */
export function Margin({ side, grid, pitch, counts, top, metrics, palette }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const across = (column: number) =>
    side === "left" ? metrics.inset + 5 + column * pitch : metrics.width - metrics.inset - 5 - column * pitch;
  const kinds = counts.map(({ kind, count }) => `${label(KINDS[kind].label)} ${count}`).join(t("common.dot"));
  const name = t("twin.dotTitle", { name: label(REGIONS[side === "left" ? "sichuan" : "chongqing"]), kinds });
  const below = top + ((grid.dots.at(-1)?.y ?? 0) + 1.4) * pitch;
  return (
    <g>
      <g opacity={0.5} data-testid={`twin-dots-${side}`}>
        <title>{name}</title>
        {grid.dots.map(({ kind, x, y }) => {
          const { hollow } = outlineOf(kind);
          const r = (hollow ? 0.23 : 0.26) * pitch;
          const colour = palette.kinds[kind];
          return (
            <path
              key={`${x}/${y}`}
              d={shapePath(kind, across(x), top + y * pitch, r)}
              fill={hollow ? palette.ground : colour}
              stroke={hollow ? colour : "none"}
              strokeWidth={1.4}
            />
          );
        })}
      </g>
      {grid.each > 1 && (
        <text
          x={side === "left" ? metrics.inset : metrics.width - metrics.inset}
          y={below}
          textAnchor={side === "left" ? "start" : "end"}
          fontSize={11}
          fill={palette.ink3}
        >
          {t("twin.eachDot", { each: grid.each })}
        </text>
      )}
    </g>
  );
}
