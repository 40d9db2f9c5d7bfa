import { outlineOf, shapePath } from "../../canvas/style/shapes.js";
import type { Palette } from "../../theme/tokens.js";
import { type Disc, DOT, dotsOf, MOST_DOTS } from "./discs.js";
import classes from "./map.module.css";

interface Props {
  readonly disc: Disc;
  readonly palette: Palette;
  readonly scale: number;
  readonly label: string;
  readonly chosen: boolean;
  readonly dimmed: boolean;
  readonly marked: ReadonlySet<string>;
  readonly onOpen: (disc: Disc) => void;
}

/** A place: a white disc with one dot for each node in its kind's shape, or their number. */
export function DiscMark({ disc, palette, scale, label, chosen, dimmed, marked, onOpen }: Props) {
  const { group, x, y, r, home } = disc;
  const { members } = group;
  const dots = dotsOf(Math.min(members.length, MOST_DOTS));
  const away = Math.hypot(x - home.x, y - home.y) > r + 4;
  return (
    <>
      {away && <line x1={home.x} y1={home.y} x2={x} y2={y} stroke={palette.edge2} strokeWidth={0.8} />}
      {away && <circle cx={home.x} cy={home.y} r={1.8} fill={palette.edge2} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing */}
      <g
        className={classes["disc"]}
        transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
        role="button"
        tabIndex={0}
        aria-label={label}
        aria-pressed={chosen}
        opacity={dimmed ? 0.55 : 1}
        onClick={() => onOpen(disc)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onOpen(disc);
        }}
        data-testid="map-disc"
        data-id={group.id}
        data-count={members.length}
      >
        <circle r={Math.max(r, 22)} fill="transparent" />
        {chosen && <circle r={r + 2} fill="none" stroke={palette.ink} strokeWidth={2} />}
        <circle className={classes["plate"]} r={r} fill={palette.raised} stroke={palette.line2} strokeWidth={1} />
        {members.length > MOST_DOTS ? (
          <text className={classes["discCount"]} fill={palette.ink} textAnchor="middle" dy="0.36em" fontSize={20 * scale}>
            {members.length}
          </text>
        ) : (
          members.map(({ node }, i) => {
            const at = dots[i] ?? { x: 0, y: 0 };
            const { hollow } = outlineOf(node.kind);
            const colour = palette.kinds[node.kind];
            return (
              <g key={node.id}>
                {marked.has(node.id) && (
                  <circle cx={at.x * scale} cy={at.y * scale} r={DOT * scale + 2.2} fill="none" stroke={palette.ink} strokeWidth={1.4} />
                )}
                <path
                  d={shapePath(node.kind, at.x * scale, at.y * scale, (hollow ? DOT - 0.7 : DOT) * scale)}
                  fill={hollow ? palette.raised : colour}
                  stroke={hollow ? colour : "none"}
                  strokeWidth={1.5}
                />
              </g>
            );
          })
        )}
      </g>
    </>
  );
}
