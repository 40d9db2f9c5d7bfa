import { keyOf, twiceArea } from "./decode.mjs";
import { borderOf } from "./zip.mjs";

/** Gives the slivers that neighbours leave between them to one of the two: what lies outside is the one large border. */
export function fillGaps(features) {
  const [, ...gaps] = borderOf(features).sort((a, b) => Math.abs(twiceArea(b)) - Math.abs(twiceArea(a)));
  const filled = features.map((feature) => ({ ...feature, rings: [...feature.rings] }));
  for (const gap of gaps) {
    const keys = new Set(gap.map(keyOf));
    const shared = ({ rings }) => rings.flat().filter((point) => keys.has(keyOf(point))).length;
    filled.sort((a, b) => shared(b) - shared(a))[0].rings.push(gap);
  }
  return features.map(({ name }) => filled.find((feature) => feature.name === name));
}
