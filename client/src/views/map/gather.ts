import { KIND_NAMES, type NodeId } from "@chengyu-atlas/model";
import { project } from "./projection.js";
import type { Group, GroupName, Level, Point, Standing } from "./types.js";

/** The central districts of Chongqing, which stand together on a map of the whole basin. */
const CORE: readonly string[] = ["渝中区", "大渡口区", "江北区", "沙坪坝区", "九龙坡区", "南岸区", "北碚区", "渝北区", "巴南区"];
const CHONGQING = "place:重庆市";
/** From how many nodes on a park stands by itself. */
const OWN_DISC: Readonly<Record<Level, number>> = { area: 5, district: 3, park: 1, node: 1 };

/** Pixels of a degree from which each level on is shown. */
const OPENS: readonly (readonly [Level, number])[] = [
  ["node", 2600],
  ["park", 1000],
  ["district", 380],
];

export function levelOf(k: number): Level {
  return OPENS.find(([, from]) => k >= from)?.[0] ?? "area";
}

interface Key {
  readonly key: string;
  readonly name: GroupName;
  readonly at: Point;
}

/** What is needed of a park: its name and where it stands. */
export interface ParkSpot {
  readonly name: string;
  readonly at: Point;
}

/** Gathers what stands together at one level, the largest group first. */
export function gather(level: Level, standings: readonly Standing[], parks: ReadonlyMap<NodeId, ParkSpot>): readonly Group[] {
  const sizes = new Map<NodeId, number>();
  for (const standing of standings) for (const park of chosen(level, standing.parks)) sizes.set(park, (sizes.get(park) ?? 0) + 1);
  const groups = new Map<string, Key & { readonly members: Standing[] }>();
  for (const standing of standings) {
    const key = keyOf(level, standing, (park) => ((sizes.get(park) ?? 0) >= OWN_DISC[level] ? parks.get(park) : undefined));
    const group = groups.get(key.key) ?? { ...key, members: [] };
    group.members.push(standing);
    groups.set(key.key, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, id: `${level}.${group.key}`, members: group.members.sort(byKind) }))
    .sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
}

/** Which of the parks around a node count: on a wide map the outermost, near by each. */
function chosen(level: Level, parks: readonly NodeId[]): readonly NodeId[] {
  return level === "area" ? parks.slice(-1) : parks.slice(0, 1);
}

function byKind({ node: a }: Standing, { node: b }: Standing): number {
  return KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind) || b.degree - a.degree || (a.id < b.id ? -1 : 1);
}

function keyOf(level: Level, standing: Standing, parkAt: (park: NodeId) => ParkSpot | undefined): Key {
  if (level === "node") return { key: standing.node.id, at: siteOf(standing, parkAt), name: named(standing.node.name) };
  for (const park of chosen(level, standing.parks)) {
    const spot = parkAt(park);
    if (spot) return { key: park, at: spot.at, name: { kind: "named", name: spot.name, park: true } };
  }
  const { place, city, node, at } = standing;
  if (!place) return { key: node.id, at, name: { kind: "named", name: node.name, park: false } };
  if (level === "area") {
    if (place.id === CHONGQING || CORE.includes(place.name) || (place.subtype === "address" && city?.id === CHONGQING))
      return { key: "core", at: city ? pointAt(city, at) : at, name: { kind: "core" } };
    if (place.region === "sichuan" && city) return { key: city.id, at: pointAt(city, at), name: named(city.name) };
  }
  if (place.id === city?.id && (place.name === "重庆市" || place.name === "成都市"))
    return { key: place.id, at, name: { kind: "vague", name: place.name } };
  return { key: place.id, at, name: named(place.name) };
}

/** Single nodes of a park stand around it. */
function siteOf({ parks, at }: Standing, parkAt: (park: NodeId) => ParkSpot | undefined): Point {
  const [park] = parks;
  return (park === undefined ? undefined : parkAt(park)?.at) ?? at;
}

const named = (name: string): GroupName => ({ kind: "named", name, park: false });

function pointAt({ longitude, latitude }: { readonly longitude: number | null; readonly latitude: number | null }, other: Point): Point {
  return longitude === null || latitude === null ? other : project(longitude, latitude);
}
