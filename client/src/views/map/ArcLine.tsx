import type { Palette } from "../../theme/tokens.js";
import { type Arc, pathOf } from "./arcs.js";
import classes from "./map.module.css";

interface Props {
  readonly arc: Arc;
  readonly palette: Palette;
  readonly chosen: boolean;
  readonly dimmed: boolean;
  readonly onOpen: (arc: Arc) => void;
}

interface PillProps extends Props {
  readonly scale: number;
  readonly label: string;
}

/** The line between two places. It is drawn under the discs; its number, which stands above all, is drawn by `ArcPill`. */
export function ArcLine({ arc, palette, chosen, dimmed, onOpen }: Props) {
  const d = pathOf(arc.points);
  const colour = { crossing: palette.cross, inside: palette.edge2, proposed: palette.warn }[arc.kind];
  return (
    <g opacity={dimmed ? 0.3 : 1} data-testid="map-arc" data-kind={arc.kind}>
      {chosen && <path d={d} fill="none" stroke={palette.mark} strokeWidth={arc.width + 11} strokeLinecap="round" />}
      <path
        d={d}
        fill="none"
        stroke={colour}
        strokeWidth={arc.width}
        strokeOpacity={arc.kind === "inside" ? 0.7 : 1}
        {...(arc.kind === "proposed"
          ? { strokeDasharray: "10 6" }
          : arc.planned && { strokeDasharray: `${6 + arc.width} ${3 + arc.width}` })}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the number on the line is the button for the keyboard */}
      <path className={classes["reach"]} d={d} fill="none" stroke="transparent" strokeWidth={16} onClick={() => onOpen(arc)} />
    </g>
  );
}

/** How many relations a line stands for, and the way to open them. */
export function ArcPill({ arc, palette, scale, label, chosen, dimmed, onOpen }: PillProps) {
  const text = arc.kind === "proposed" ? "?" : String(arc.relations.length);
  const width = (text.length > 1 ? 17 + text.length * 6 : 22) * scale;
  const height = 20 * scale;
  const colour = { crossing: palette.cross, inside: palette.ink3, proposed: palette.warn }[arc.kind];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      className={classes["pill"]}
      transform={`translate(${arc.pill.x.toFixed(1)} ${arc.pill.y.toFixed(1)})`}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={chosen}
      opacity={dimmed ? 0.4 : 1}
      onClick={() => onOpen(arc)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onOpen(arc);
      }}
      data-testid="map-pill"
      data-id={arc.id}
      data-count={arc.relations.length}
    >
      <circle r={22} fill="transparent" />
      <rect
        className={classes["plate"]}
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={height / 2}
        fill={chosen ? colour : palette.raised}
        stroke={colour}
        strokeWidth={arc.planned ? 1.4 : 1.6}
        {...(arc.planned && { strokeDasharray: "3 2" })}
      />
      <text textAnchor="middle" dy="0.36em" fontSize={12 * scale} fontWeight={600} fill={chosen ? palette.onFill : colour}>
        {text}
      </text>
    </g>
  );
}
