import { kindOfId, type NodeId } from "@chengyu-atlas/model";
import { isObject, type Json, type JsonObject } from "./types.js";

/** Something of an answer that stands on the map: by its own coordinates, or in a place that is a node of the network. */
export interface Spot {
  readonly name: string;
  /** The node itself, where it is one. */
  readonly id: NodeId | null;
  readonly at: { readonly longitude: number; readonly latitude: number } | null;
  /** The place in which it stands, where that has to be looked up. */
  readonly place: NodeId | null;
  /** The name of that place, where the answer gives it. */
  readonly placeName: string | null;
  /** What it weighs: a count beside a city, else 1. */
  readonly weight: number;
}

/** Everything in an answer that has coordinates or names a place; each node once. */
export function spotsIn(data: JsonObject): readonly Spot[] {
  const spots: Spot[] = [];
  const seen = new Set<string>();
  const visit = (value: Json): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    if (!isObject(value)) return;
    const spot = spotOf(value);
    if (spot && !(spot.id && seen.has(spot.id))) {
      if (spot.id) seen.add(spot.id);
      spots.push(spot);
    }
    for (const [key, inner] of Object.entries(value)) {
      // the place of something that stands on the map itself is no second thing
      if (!(spot && STANDS_IN.some((name) => name === key))) visit(inner);
    }
  };
  visit(data);
  return spots;
}

const STANDS_IN = ["home", "city", "place"] as const;

function spotOf(value: JsonObject): Spot | null {
  const id = typeof value["id"] === "string" && kindOfId(value["id"]) ? value["id"] : null;
  const inner = STANDS_IN.map((key) => value[key]).find(isObject);
  const said = coordinates(value);
  const place = id !== null && kindOfId(id) === "Place" ? id : inner && typeof inner["id"] === "string" ? inner["id"] : placeNamed(inner);
  const at = said ?? (inner ? coordinates(inner) : null);
  if (!at && !place) return null;
  const name = value["name"] ?? inner?.["name"] ?? place;
  const count = value["count"];
  const placeName = typeof inner?.["name"] === "string" ? inner["name"] : null;
  return { name: String(name), id, at, place, placeName, weight: typeof count === "number" ? count : 1 };
}

/** A city that is given by its name alone. */
const placeNamed = (inner: JsonObject | undefined): NodeId | null =>
  typeof inner?.["name"] === "string" ? `place:${inner["name"]}` : null;

function coordinates({ longitude, latitude }: JsonObject): Spot["at"] {
  return typeof longitude === "number" && typeof latitude === "number" ? { longitude, latitude } : null;
}

/** What is drawn at one point. */
export interface Gathering {
  readonly longitude: number;
  readonly latitude: number;
  /** The name of the only thing there, or of the place that they share. */
  readonly name: string;
  readonly weight: number;
  readonly spots: readonly Spot[];
}

type Known = ReadonlyMap<NodeId, { readonly name: string; readonly longitude: number | null; readonly latitude: number | null }>;

/** Spots that share a point, the weightiest first, and those of which no point is known. */
export function gathered(
  spots: readonly Spot[],
  places: Known,
): { readonly there: readonly Gathering[]; readonly nowhere: readonly Spot[] } {
  const groups = new Map<string, { longitude: number; latitude: number; name: string; weight: number; spots: Spot[] }>();
  const nowhere: Spot[] = [];
  for (const spot of spots) {
    const place = spot.place === null ? undefined : places.get(spot.place);
    const longitude = spot.at?.longitude ?? place?.longitude;
    const latitude = spot.at?.latitude ?? place?.latitude;
    if (typeof longitude !== "number" || typeof latitude !== "number") {
      nowhere.push(spot);
      continue;
    }
    const key = `${longitude.toFixed(3)},${latitude.toFixed(3)}`;
    const group = groups.get(key) ?? { longitude, latitude, name: spot.name, weight: 0, spots: [] };
    group.weight += spot.weight;
    group.spots.push(spot);
    if (group.spots.length > 1) group.name = place?.name ?? spot.placeName ?? group.name;
    groups.set(key, group);
  }
  return { there: [...groups.values()].sort((a, b) => b.weight - a.weight), nowhere };
}
