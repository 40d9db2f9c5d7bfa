import { KINDS } from "@chengyu-atlas/model";
import { KIND_ICONS } from "../../canvas/style/icons.js";
import { outlineOf, shapePath } from "../../canvas/style/shapes.js";
import { useLabel } from "../../i18n/use-label.js";
import type { SceneNode } from "../../state/scene/types.js";
import type { Palette } from "../../theme/tokens.js";
import type { PlacedNode } from "./layout.js";
import type { Metrics } from "./metrics.js";
import { type PartEvents, pressable } from "./pressable.js";

interface Props {
  readonly placed: PlacedNode;
  readonly node: SceneNode;
  readonly metrics: Metrics;
  readonly palette: Palette;
  readonly selected: boolean;
  readonly marked: boolean;
  readonly dim: boolean;
  readonly lit: boolean;
  readonly current: boolean;
  readonly on: PartEvents;
}

/** A node with its name: outside of it on the sides, below it in the middle. */
export function TwinNode({ placed, node, metrics, palette, selected, marked, dim, lit, current, on }: Props) {
  const label = useLabel();
  const { x, y, r, side, lines } = placed;
  const { kind, name } = node;
  const { hollow, icon } = outlineOf(kind);
  const size = (r * icon.size) / 24;
  const colour = palette.kinds[kind];
  const anchor = side === "left" ? "end" : side === "right" ? "start" : "middle";
  const tx = side === "left" ? x - r - 7 : side === "right" ? x + r + 7 : x;
  const first = side === "middle" ? y + r + 5 + metrics.line * 0.75 : y - ((lines.length - 1) * metrics.line) / 2 + metrics.font * 0.36;
  return (
    <g
      {...pressable({ id: node.id, selects: node.id, name: `${name} · ${label(KINDS[kind].label)}`, pressed: selected, stop: current }, on)}
      opacity={dim ? 0.45 : 1}
      data-testid="twin-node"
      data-side={side}
    >
      <title>{name}</title>
      <rect
        x={side === "left" ? tx - metrics.nameRoom : side === "right" ? x - r - 6 : x - metrics.column / 2}
        y={side === "middle" ? y - r - 4 : y - metrics.row / 2}
        width={side === "middle" ? metrics.column : metrics.nameRoom + 2 * r + 13}
        height={side === "middle" ? 2 * r + 8 + lines.length * metrics.line : metrics.row}
        fill="transparent"
      />
      <circle className="ring" cx={x} cy={y} r={r + 5.5} fill="none" stroke={palette.ink} strokeWidth={selected ? 2 : marked ? 1.5 : 0} />
      <path
        d={shapePath(kind, x, y, hollow ? r - 1 : r)}
        fill={hollow ? palette.ground : colour}
        stroke={hollow ? colour : palette.ground}
        strokeWidth={hollow ? 2 : 1.5}
      />
      <g
        transform={`translate(${x - 12 * size} ${y - 12 * size + icon.y * r}) scale(${size})`}
        fill="none"
        stroke={hollow ? colour : palette.onFill}
        strokeWidth={2.2}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={KIND_ICONS[kind]} />
      </g>
      <text
        textAnchor={anchor}
        fontSize={metrics.font}
        fontWeight={selected || lit || side === "middle" ? 600 : 450}
        fill={palette.ink}
        stroke={side === "middle" ? palette.panel : palette.ground}
        strokeWidth={3.5}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {lines.map((line, i) => (
          <tspan key={line} x={tx} y={first + i * metrics.line}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
