import { COMPARE_LINES, compareColour } from "../../canvas/style/compare.js";
import { type Change, SIGNS } from "../../state/compare/marks.js";
import { usePalette } from "../../theme/ThemeController.js";

/** A piece of the line as the canvas draws what is new, ended or changed, with its sign. */
export function CompareSample({ change }: { readonly change: Change }) {
  const palette = usePalette();
  const { width, dash, round } = COMPARE_LINES[change];
  const colour = compareColour(change, palette);
  return (
    <svg width={34} height={14} aria-hidden="true">
      <line
        x1={2}
        x2={18}
        y1={7}
        y2={7}
        stroke={colour}
        strokeWidth={width}
        strokeLinecap={round ? "round" : "butt"}
        {...(dash && { strokeDasharray: dash.map((length) => Math.max(0.01, length)).join(" ") })}
      />
      <text x={28} y={11.5} textAnchor="middle" fontSize={14} fontWeight={700} fill={colour}>
        {SIGNS[change]}
      </text>
    </svg>
  );
}
