/** Radius of a node on the canvas by its number of relations. */
export function radiusOf(degree: number): number {
  return Math.min(25, Math.max(6.5, 3 + 4.6 * Math.sqrt(degree)));
}

/** Radius of a node that stands for others, by how many they are: larger than single nodes, so that it is seen to hold them. */
export function holdingRadius(holds: number): number {
  return Math.min(46, 14 + 3.2 * Math.sqrt(holds));
}

/** Among many hundreds nodes are drawn smaller, so that there is ground between them. */
export function crowdScale(nodes: number): number {
  return Math.max(0.4, Math.min(1, Math.sqrt(700 / Math.max(1, nodes))));
}

/** The rim of a hollow shape, as a share of its radius. */
export const HOLLOW_RIM = 0.17;

/** How much is left of nodes, and of lines, while another group is lit. */
export const FADED = { node: 0.28, line: 0.25 } as const;

/** Icons are drawn from this radius on. */
export const ICON_FROM = 9;

/**
 * How large things are drawn at a zoom, in model units, so that nodes grow slower than distances when zooming in and
 * shrink slower when zooming out, and lines hardly change.
 */
export function nodeScale(zoom: number): number {
  return zoom ** -0.5;
}

export function lineScale(zoom: number): number {
  return zoom ** -0.8;
}
