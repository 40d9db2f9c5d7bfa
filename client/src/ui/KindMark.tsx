import type { Kind } from "@chengyu-atlas/model";
import { KIND_ICONS } from "../canvas/style/icons.js";
import { outlineOf, shapePath } from "../canvas/style/shapes.js";
import { usePalette } from "../theme/ThemeController.js";

/** The mark of a kind, as on the canvas: shape, colour and icon. */
export function KindMark({ kind, size = 18, icon = true, muted = false }: { kind: Kind; size?: number; icon?: boolean; muted?: boolean }) {
  const palette = usePalette();
  const { grow, hollow, icon: place } = outlineOf(kind);
  const r = icon ? Math.min(11.2 / grow, 10.4) : 7.6;
  const colour = palette.kinds[kind];
  const scale = (r * place.size) / 24;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" opacity={muted ? 0.55 : 1}>
      <path
        d={shapePath(kind, 12, kind === "Event" ? 12.6 : 12, hollow ? r - 0.9 : r)}
        fill={hollow ? palette.panel : colour}
        stroke={hollow ? colour : "none"}
        strokeWidth={1.8}
      />
      {icon && (
        <g
          transform={`translate(${12 - 12 * scale} ${12 - 12 * scale + place.y * r}) scale(${scale})`}
          fill="none"
          stroke={hollow ? colour : palette.onFill}
          strokeWidth={2.3}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d={KIND_ICONS[kind]} />
        </g>
      )}
    </svg>
  );
}
