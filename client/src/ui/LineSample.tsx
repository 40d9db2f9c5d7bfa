import { type Line, lineStyle } from "../canvas/style/edges.js";
import { usePalette } from "../theme/ThemeController.js";

interface Props {
  readonly line: Line;
  readonly width?: number;
  readonly muted?: boolean;
  /** Drawn upright, between two names. */
  readonly upright?: boolean;
}

/** A piece of the line exactly as the canvas draws it. */
export function LineSample({ line, width = 24, muted = false, upright = false }: Props) {
  const palette = usePalette();
  const style = lineStyle(line, palette);
  const weight = style.width + 0.4;
  const dash = style.dash?.map((length) => (length === 0 ? 0.01 : length * 0.86)).join(" ");
  const ends = upright ? { x1: 6, x2: 6, y1: 1, y2: width - 1 } : { x1: 1, x2: width - 1, y1: 6, y2: 6 };
  return (
    <svg width={upright ? 12 : width} height={upright ? width : 12} aria-hidden="true" opacity={muted ? 0.5 : 1}>
      <line
        {...ends}
        stroke={style.colour}
        strokeWidth={weight}
        strokeLinecap={style.round ? "round" : "butt"}
        {...(dash && { strokeDasharray: dash })}
      />
    </svg>
  );
}
