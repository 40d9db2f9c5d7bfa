import type { Body, Link } from "./types.js";

export interface Component {
  readonly bodies: readonly Body[];
  readonly links: readonly Link[];
}

/** The connected parts, largest first, each in the order given. */
export function componentsOf(bodies: readonly Body[], links: readonly Link[]): readonly Component[] {
  const parent = new Map(bodies.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const known = links.filter(({ a, b }) => parent.has(a) && parent.has(b));
  for (const { a, b } of known) parent.set(root(a), root(b));
  const groups = new Map<string, { bodies: Body[]; links: Link[] }>();
  for (const body of bodies) {
    const key = root(body.id);
    const group = groups.get(key) ?? { bodies: [], links: [] };
    group.bodies.push(body);
    groups.set(key, group);
  }
  for (const link of known) groups.get(root(link.a))?.links.push(link);
  const first = ({ bodies: [body] }: Component) => body?.id ?? "";
  return [...groups.values()].sort((x, y) => y.bodies.length - x.bodies.length || (first(x) < first(y) ? -1 : 1));
}
