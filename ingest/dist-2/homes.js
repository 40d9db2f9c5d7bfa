/** What leads from a node to where it is at home, the surest first. */
const LEADS = ["LOCATED_IN", "PART_OF", "AFFILIATED_WITH"];
/** So many nodes are asked on the way, and no more. */
const DEEPEST = 64;
const SIDES = { 四川省: "sichuan", 重庆市: "chongqing" };
/**
 * Where the nodes of a document are at home: as they say themselves, or as the document's claims let one see –
 * in the place where they are located, with the body that they are part of, with their employer.
 */
export class Homes {
  entry;
  links = new Map();
  constructor(entry, links) {
    this.entry = entry;
    for (const link of links) {
      if (link.status === "ended") continue;
      const there = this.links.get(link.source);
      if (there) there.push(link);
      else this.links.set(link.source, [link]);
    }
  }
  /** The home place of a node; of a Place, its parent. */
  place(id) {
    return this.placeOf(id, new Set());
  }
  placeOf(id, seen) {
    const entry = this.entry(id);
    if (entry === undefined || seen.has(id) || seen.size > DEEPEST) return undefined;
    seen.add(id);
    if (entry.place !== undefined) return entry.place;
    for (const target of this.targets(id)) {
      const place = target.kind === "Place" ? target.id : entry.kind === "Place" ? undefined : this.placeOf(target.id, seen);
      if (place !== undefined && place !== id) return place;
    }
    return undefined;
  }
  targets(id, relations = LEADS) {
    const links = this.links.get(id) ?? [];
    return relations.flatMap((relation) => links.flatMap((link) => (link.relation === relation ? (this.entry(link.target) ?? []) : [])));
  }
  /** The side that a node belongs to. */
  region(id) {
    return this.regionOf(id, new Set());
  }
  regionOf(id, seen) {
    const entry = this.entry(id);
    if (entry === undefined || seen.has(id) || seen.size > DEEPEST) return undefined;
    seen.add(id);
    if (entry.region !== undefined) return entry.region;
    if (entry.kind === "Place") return this.regionOfPlace(id);
    if (entry.place !== undefined) return this.regionOfPlace(entry.place);
    const sites = this.targets(id, ["LOCATED_IN"]).flatMap((site) => this.regionOf(site.id, seen) ?? []);
    if (sites.length > 0) return joined(sites);
    // a part of what both sides share stands on one of them: where the place says, if any
    const whole = this.regionOfFirst(this.targets(id, ["PART_OF"]), seen);
    if (whole !== undefined && whole !== "shared") return whole;
    const employer = this.regionOfFirst(this.targets(id, ["AFFILIATED_WITH"]), seen);
    const home = this.place(id);
    return employer ?? (home === undefined ? undefined : this.regionOfPlace(home));
  }
  /** The side of the first that has a place, which is then the place of the node as well; else of the first that has a side. */
  regionOfFirst(bodies, seen) {
    const placed = bodies.filter(({ id }) => this.place(id) !== undefined);
    return [...placed, ...bodies].flatMap(({ id }) => this.regionOf(id, seen) ?? [])[0];
  }
  regionOfPlace(id) {
    const top = this.ancestry(id).at(-1);
    return top?.subtype === "province" ? (SIDES[top.name] ?? "elsewhere") : undefined;
  }
  /** The city that a node belongs to; a municipality is its own. */
  city(id) {
    const start = this.entry(id)?.kind === "Place" ? id : this.place(id);
    if (start === undefined) return undefined;
    return this.ancestry(start).find(({ subtype, name }) => subtype === "city" || (subtype === "province" && name.endsWith("市")))?.id;
  }
  /** A place and the places above it, the highest last. */
  ancestry(id) {
    const chain = [];
    for (let at = id; at !== undefined && chain.length < DEEPEST; at = this.place(at)) {
      const entry = this.entry(at);
      if (entry === undefined || chain.includes(entry)) break;
      chain.push(entry);
    }
    return chain;
  }
}
function joined(regions) {
  const both = regions.includes("sichuan") && regions.includes("chongqing");
  return both || regions.includes("shared") ? "shared" : regions[0];
}
//# sourceMappingURL=homes.js.map
