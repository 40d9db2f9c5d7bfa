import { KINDS } from "@chengyu-atlas/model";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../i18n/use-label.js";
import { usePalette, useShownTheme } from "../../theme/ThemeController.js";
import { ArcLine, ArcPill } from "./ArcLine.js";
import type { Arc } from "./arcs.js";
import { MAP_COLOURS } from "./colours.js";
import { DiscMark } from "./DiscMark.js";
import type { Disc } from "./discs.js";
import classes from "./map.module.css";
import type { Picture } from "./picture.js";
import { useGroupName } from "./use-group-name.js";

interface Props {
  readonly picture: Picture;
  readonly scale: number;
  readonly opened: string | null;
  readonly selected: string | null;
  readonly marked: ReadonlySet<string>;
  readonly onDisc: (disc: Disc) => void;
  readonly onArc: (arc: Arc) => void;
}

/** Names, lines and discs over the land. It is drawn anew when the zoom changes, and only moved while panning. */
export const MapLayer = memo(function MapLayer({ picture, scale, opened, selected, marked, onDisc, onArc }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const palette = usePalette();
  const theme = useShownTheme();
  const nameOf = useGroupName();
  const { discs, arcs, labels, names } = picture;
  const chosen = ({ group }: Disc) => group.id === opened || group.members.some(({ node }) => node.id === selected);
  const focused = discs.some(chosen) || arcs.some(({ id }) => id === opened);
  const bright = new Set(arcs.filter((arc) => arc.id === opened || chosen(arc.a) || chosen(arc.b)).map(({ id }) => id));
  const dim = (arc: Arc) => focused && !bright.has(arc.id);
  const kindsIn = (disc: Disc) => {
    const counts = new Map<string, number>();
    for (const { node } of disc.group.members) {
      const kind = label(KINDS[node.kind].label);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return [...counts].map(([kind, count]) => `${kind} ${count}`).join(t("common.sep"));
  };
  const sayDisc = (disc: Disc) => {
    const count = disc.group.members.length;
    return t("map.disc", { name: nameOf(disc.group.name), count, kinds: kindsIn(disc) });
  };
  const sayArc = (arc: Arc) => {
    const kind = t(arc.kind === "crossing" ? "map.kindCrossing" : arc.kind === "inside" ? "map.kindInside" : "map.kindProposed");
    const words = t("map.arc", { a: nameOf(arc.a.group.name), b: nameOf(arc.b.group.name), count: arc.relations.length, kind });
    return arc.planned ? `${words}${t("common.sep")}${t("map.plannedOnly")}` : words;
  };
  const halo = MAP_COLOURS[theme].sichuan;
  return (
    <>
      <g className={classes["names"]}>
        {names.map(({ name, size, x, y }) => (
          <text
            key={name}
            x={x.toFixed(1)}
            y={y.toFixed(1)}
            dy="0.36em"
            fontSize={size}
            textAnchor="middle"
            fill={palette.ink3}
            letterSpacing={size > 15 ? 3 : 1}
          >
            {name}
          </text>
        ))}
      </g>
      {[...arcs].reverse().map((arc) => (
        <ArcLine key={arc.id} arc={arc} palette={palette} chosen={arc.id === opened} dimmed={dim(arc)} onOpen={onArc} />
      ))}
      {discs.map((disc) => (
        <DiscMark
          key={disc.group.id}
          disc={disc}
          palette={palette}
          scale={scale}
          label={sayDisc(disc)}
          chosen={chosen(disc)}
          dimmed={
            focused &&
            !chosen(disc) &&
            !arcs.some((arc) => bright.has(arc.id) && (arc.a.group === disc.group || arc.b.group === disc.group))
          }
          marked={marked}
          onOpen={onDisc}
        />
      ))}
      <g className={classes["labels"]}>
        {labels.map(({ id, lines, x, y, anchor }) => (
          <g key={id} textAnchor={anchor} stroke={halo}>
            {lines.map((line, i) => (
              <text
                key={line}
                x={x.toFixed(1)}
                y={(y + i * 17 * scale).toFixed(1)}
                fontSize={(i === 0 ? 13 : 12) * scale}
                fontWeight={i === 0 ? 600 : 400}
                fill={i === 0 ? palette.ink : palette.ink2}
              >
                {line}
              </text>
            ))}
          </g>
        ))}
      </g>
      {[...arcs].reverse().map((arc) => (
        <ArcPill
          key={arc.id}
          arc={arc}
          palette={palette}
          scale={scale}
          label={sayArc(arc)}
          chosen={arc.id === opened}
          dimmed={dim(arc)}
          onOpen={onArc}
        />
      ))}
    </>
  );
});
