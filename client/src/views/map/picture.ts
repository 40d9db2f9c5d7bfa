import type { NodeId } from "@chengyu-atlas/model";
import type { SceneRelation } from "../../state/scene/types.js";
import { type Arc, type ArcKind, drawArcs } from "./arcs.js";
import { type Disc, MOST_DOTS, placeDiscs } from "./discs.js";
import { gather, levelOf, type ParkSpot } from "./gather.js";
import { type DiscLabel, labelDiscs, labelNames, type NameLabel, shortPlace, widthOf } from "./labels.js";
import { OUTLINES } from "./outlines.js";
import { project } from "./projection.js";
import type { Group, Standing } from "./types.js";

export interface Picture {
  readonly discs: readonly Disc[];
  readonly arcs: readonly Arc[];
  readonly labels: readonly DiscLabel[];
  readonly names: readonly NameLabel[];
}

interface Input {
  readonly k: number;
  readonly scale: number;
  readonly standings: readonly Standing[];
  readonly parks: ReadonlyMap<NodeId, ParkSpot>;
  readonly relations: readonly SceneRelation[];
  readonly shown: (kind: ArcKind) => boolean;
  readonly nameOf: (group: Group) => string;
  readonly countOf: (group: Group) => string;
  /** Groups whose names must stand. */
  readonly opened: string | null;
}

/** Where the names of the two provinces may stand, best first. */
const PROVINCES = [
  { name: "四 川", spots: [project(103.6, 31.45), project(105.4, 31.25), project(102.3, 30.6)] },
  { name: "重 庆", spots: [project(107.55, 29.95), project(108.1, 30.6), project(107.5, 29.45)] },
];
const LONGEST = 15;

/** Everything on the map but the land, in pixels from the map's origin at one zoom: panning moves it, and changes nothing. */
export function pictureOf({ k, scale, standings, parks, relations, shown, nameOf, countOf, opened }: Input): Picture {
  const level = levelOf(k / scale);
  const groups = gather(level, standings, parks);
  const discs = placeDiscs(groups, level, k, scale);
  const arcs = drawArcs(relations, discs, shown);
  const touched = new Set(arcs.filter(({ kind }) => kind === "crossing").flatMap(({ a, b }) => [a.group.id, b.group.id]));
  const urgent = ({ group }: Disc) =>
    (group.id === opened ? 4000 : 0) + (touched.has(group.id) ? 2000 : 0) + (group.members.length > 3 ? 1000 : 0) + group.members.length;
  const wanted = [...discs]
    .sort((a, b) => urgent(b) - urgent(a))
    .map((disc) => {
      const name = nameOf(disc.group);
      const single = level === "node";
      return {
        disc,
        name: name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name,
        count: single || disc.group.members.length > MOST_DOTS ? null : countOf(disc.group),
        must: disc.group.id === opened,
      };
    });
  const sizes = { size: 13 * scale, small: 12 * scale };
  const { labels, taken } = labelDiscs(wanted, { discs, arcs }, sizes);
  const provinces = PROVINCES.flatMap(({ name, spots }) => {
    const found = spots
      .map(({ x, y }) => ({ name, size: 17 * scale, x: x * k, y: y * k }))
      .find((spot) => labelNames([spot], { discs, arcs, taken }).length > 0);
    return found ? [found] : [];
  });
  const over = provinces.map(({ name, size, x, y }) => {
    const half = widthOf(name, size) / 2 + 6;
    return { left: x - half, right: x + half, top: y - size, bottom: y + size };
  });
  const districts = OUTLINES.map(({ name, centre }) => ({ name: shortPlace(name), size: 11 * scale, x: centre.x * k, y: centre.y * k }));
  return { discs, arcs, labels, names: [...provinces, ...labelNames(districts, { discs, arcs, taken: [...taken, ...over] })] };
}
