import type { NodeId } from "@chengyu-atlas/model";
import type { WhereaboutsQuery } from "../../api/documents.generated.js";
import type { SceneNode, SceneRelation } from "../../state/scene/types.js";
import { project } from "./projection.js";
import type { MapPlace, Point, Standing } from "./types.js";

export type Whereabouts = NonNullable<WhereaboutsQuery["nodes"][number]>;

/** Every node of a picture by where it is. Places themselves are no nodes that stand somewhere. */
export interface Standings {
  readonly here: readonly Standing[];
  /** In places outside the two provinces. */
  readonly elsewhere: readonly SceneNode[];
  /** Without a place, or with no more than a province. */
  readonly nowhere: readonly SceneNode[];
}

const SIDES: readonly (string | null)[] = ["sichuan", "chongqing"];
/** Relations by which a node stands in a park, best first. */
const INSIDE = ["LOCATED_IN", "PART_OF", "AFFILIATED_WITH"];
const DEEPEST = 5;

function pointOf(place: { readonly longitude: number | null; readonly latitude: number | null } | null | undefined): Point | null {
  if (!place || place.longitude === null || place.latitude === null) return null;
  return project(place.longitude, place.latitude);
}

/** A province is no place on a map, unless it is a city of its own. */
function exact(place: MapPlace, city: MapPlace | null): boolean {
  return place.subtype !== "province" || place.id === city?.id;
}

/** The nearest place of a node that has a point. */
function homeOf({ home, city }: Whereabouts): { readonly place: MapPlace; readonly at: Point } | null {
  for (const place of [home, home?.home, city]) {
    const at = pointOf(place);
    if (place && at && exact(place, city)) return { place, at };
  }
  return null;
}

/** The parks around a node, followed through what houses it. */
function parksAround(id: NodeId, above: ReadonlyMap<NodeId, readonly NodeId[]>, kinds: ReadonlyMap<NodeId, string>): readonly NodeId[] {
  const parks: NodeId[] = kinds.get(id) === "Park" ? [id] : [];
  const seen = new Set([id]);
  let at: NodeId | undefined = id;
  for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
    const next: readonly NodeId[] = (above.get(at) ?? []).filter((other) => !seen.has(other));
    at = next.find((other) => kinds.get(other) === "Park") ?? next[0];
    if (at === undefined) break;
    seen.add(at);
    if (kinds.get(at) === "Park") parks.push(at);
  }
  return parks;
}

/** Finds where everything stands: at its own point, in a park, or at its home. */
export function standingsOf(
  nodes: readonly SceneNode[],
  relations: readonly SceneRelation[],
  where: ReadonlyMap<NodeId, Whereabouts>,
): Standings {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const above = new Map<NodeId, NodeId[]>();
  for (const type of INSIDE)
    for (const relation of relations) {
      if (relation.type !== type || relation.state === "proposed" || kinds.get(relation.target.id) === "Place") continue;
      above.set(relation.source.id, [...(above.get(relation.source.id) ?? []), relation.target.id]);
    }
  const here: Standing[] = [];
  const elsewhere: SceneNode[] = [];
  const nowhere: SceneNode[] = [];
  for (const node of nodes) {
    if (node.kind === "Place") continue;
    const own = where.get(node.id);
    const home = own && homeOf(own);
    const parks = parksAround(node.id, above, kinds).filter((park) => {
      const around = where.get(park);
      const of = around && homeOf(around);
      return of && (!home || of.place.region === home.place.region) && SIDES.includes(of.place.region);
    });
    const [nearest] = parks;
    const parkHome = nearest === undefined ? undefined : where.get(nearest);
    const stand = home ?? (parkHome && homeOf(parkHome)) ?? null;
    const at = pointOf(own) ?? stand?.at;
    const region = stand?.place.region ?? node.region;
    if (!at) nowhere.push(node);
    else if (!SIDES.includes(region)) elsewhere.push(node);
    else here.push({ node, at, place: stand?.place ?? null, city: own?.city ?? parkHome?.city ?? null, parks });
  }
  return { here, elsewhere, nowhere };
}
