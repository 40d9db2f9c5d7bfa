import { REGIONS } from "@chengyu-atlas/model";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import type { Selection } from "../../state/selection/selection.js";
import { usePalette } from "../../theme/ThemeController.js";
import { dotsOf, type KindCount } from "./dots.js";
import { type Arrow, neighbourOf } from "./keys.js";
import { layoutOf } from "./layout.js";
import { Margin, PITCHES } from "./Margin.js";
import type { Sides } from "./sides.js";
import { TwinLink } from "./TwinLink.js";
import { TwinNode } from "./TwinNode.js";
import classes from "./twin.module.css";
import { useLit } from "./use-lit.js";

interface Props {
  readonly sides: Sides;
  readonly local: { readonly left: readonly KindCount[]; readonly right: readonly KindCount[] };
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly phone: boolean;
  readonly selection: Selection;
  readonly marked: readonly string[];
  readonly onSelect: (id: string | null) => void;
}

/** The drawing: three columns, what crosses between them, and at the margins what does not. Plain SVG, so that it can be taken out. */
export function TwinFigure({ sides, local, width, height, scale, phone, selection, marked, onSelect }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const palette = usePalette();
  const layout = useMemo(() => layoutOf(sides, { width, height, scale, phone }), [sides, width, height, scale, phone]);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<{ readonly node: string | null; readonly link: string | null }>({ node: null, link: null });
  const lit = useLit(sides, selection, hovered);
  const { metrics: m, nodes, links } = layout;
  const bundles = useMemo(() => new Map(sides.links.map((link) => [link.id, link])), [sides]);
  const grids = useMemo(() => gridsOf(local, { height, scale: m.scale, top: layout.top, margin: m.margin }), [local, height, m, layout]);
  const stopAt = nodes.some(({ id }) => id === focused.node) ? focused.node : nodes[0]?.id;
  const linkStop = bundles.has(focused.link ?? "") ? focused.link : links[0]?.id;
  const middles = nodes.filter(({ side }) => side === "middle");

  // what is selected, here or elsewhere, is brought into sight, and stays there when the room changes
  const drawing = useRef<SVGSVGElement>(null);
  const selected = selection.kind === "none" ? null : selection.id;
  useEffect(() => {
    if (selected !== null && height > 0) drawing.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: "nearest" });
  }, [selected, height]);

  const onKey = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.key === "Escape") onSelect(null);
    const target = (event.target as Element).closest<SVGGElement>("[data-id]");
    const id = target?.dataset["id"];
    if (!id || !target) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onSelect(bundles.get(id)?.lead.id ?? id);
      return;
    }
    if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const ids = links.map((link) => link.id);
    const step = event.key === "ArrowDown" || event.key === "ArrowRight" ? 1 : -1;
    const next = bundles.has(id) ? ids[ids.indexOf(id) + step] : neighbourOf(nodes, id, event.key as Arrow);
    if (next) event.currentTarget.querySelector<SVGGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  };
  const nodeEvents = { select: onSelect, hover: setHovered, focus: (node: string) => setFocused({ ...focused, node }) };
  const linkEvents = { select: onSelect, hover: setHovered, focus: (link: string) => setFocused({ ...focused, link }) };
  const head = { fontSize: (phone ? 12 : 13) * m.scale, fontWeight: 600, fill: palette.ink, y: m.head - 16 * m.scale };

  return (
    <svg
      ref={drawing}
      className={classes["figure"]}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      role="application"
      aria-label={t("twin.label")}
      data-testid="twin-figure"
      data-each={grids.each}
      onKeyDown={onKey}
      onClick={() => onSelect(null)}
      fontFamily="var(--font)"
    >
      <text {...head} x={m.inset}>
        {label(REGIONS.sichuan)}
      </text>
      <text {...head} x={m.middle} textAnchor="middle" fill={palette.ink2}>
        {t("twin.shared")}
      </text>
      <text {...head} x={width - m.inset} textAnchor="end">
        {label(REGIONS.chongqing)}
      </text>
      {middles.length > 0 && (
        <rect
          x={m.middle - m.column / 2}
          y={m.head - 6}
          width={m.column}
          height={layout.height - m.head - m.foot + 6}
          rx={14}
          fill={palette.panel}
          stroke={palette.line}
        />
      )}
      {!phone && (
        <>
          <Margin side="left" grid={grids.left} pitch={grids.pitch} counts={local.left} top={m.head + 4} metrics={m} palette={palette} />
          <Margin side="right" grid={grids.right} pitch={grids.pitch} counts={local.right} top={m.head + 4} metrics={m} palette={palette} />
        </>
      )}
      <g>
        {links.map(({ id, path }) => {
          const link = bundles.get(id);
          if (!link) return null;
          return (
            <TwinLink
              key={id}
              link={link}
              path={path}
              names={sides.nodes}
              palette={palette}
              scale={m.scale}
              selected={selection.kind === "edge" && link.relations.some((relation) => relation.id === selection.id)}
              lit={lit.links.has(id)}
              dim={lit.any && !lit.links.has(id)}
              current={id === linkStop}
              on={linkEvents}
            />
          );
        })}
      </g>
      <g>
        {nodes.map((placed) => {
          const node = sides.nodes.get(placed.id);
          if (!node) return null;
          return (
            <TwinNode
              key={placed.id}
              placed={placed}
              node={node}
              metrics={m}
              palette={palette}
              selected={selection.kind === "node" && selection.id === placed.id}
              marked={marked.includes(placed.id)}
              dim={lit.any && !lit.nodes.has(placed.id)}
              lit={lit.any && lit.nodes.has(placed.id)}
              current={placed.id === stopAt}
              on={nodeEvents}
            />
          );
        })}
      </g>
    </svg>
  );
}

/** The dots of both margins, to one measure. */
function gridsOf(
  { left, right }: Props["local"],
  { height, scale, top, margin }: { readonly height: number; readonly scale: number; readonly top: number; readonly margin: number },
) {
  const within = (pitch: number) => {
    const room = { columns: Math.max(1, Math.floor(margin / pitch)), rows: Math.max(1, Math.floor((height - top - 40) / pitch)) };
    const each = Math.max(dotsOf(left, room).each, dotsOf(right, room).each);
    return { left: dotsOf(left, room, each), right: dotsOf(right, room, each), each, pitch };
  };
  const [wide, tight] = [within(PITCHES.wide * scale), within(PITCHES.tight * scale)];
  // closer together before a dot must stand for several
  return wide.each === 1 ? wide : tight;
}
