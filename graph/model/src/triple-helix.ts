import type { Kind } from "./kinds.js";
import type { Label } from "./label.js";
import { RELATION_NAMES, RELATIONS, type Relation } from "./relations.js";

/** A sphere of the triple helix: which institutions make it up, by sub-type. */
export interface SphereSpec {
  readonly label: Label;
  readonly letter: "U" | "I" | "G";
  readonly subtypes: readonly string[];
}

/**
 * University, industry and government. Research institutes stand with universities, since both make and teach knowledge.
 * Hospitals, alliances, associations and other bodies are of no sphere: they join spheres, or belong to none of them.
 */
export const SPHERES = {
  university: {
    label: { zh: "高校与科研院所", en: "universities and research institutes" },
    letter: "U",
    subtypes: ["university", "institute"],
  },
  industry: { label: { zh: "企业", en: "companies" }, letter: "I", subtypes: ["company"] },
  government: { label: { zh: "政府与党政机关", en: "government bodies" }, letter: "G", subtypes: ["government"] },
} as const satisfies Record<string, SphereSpec>;
export type Sphere = keyof typeof SPHERES;
export const SPHERE_NAMES = Object.keys(SPHERES) as readonly Sphere[];

/** The sphere of a node; `undefined` where it is of none. */
export function sphereOf(kind: Kind | null | undefined, subtype: string | null | undefined): Sphere | undefined {
  if (kind !== "Institution" || subtype === undefined || subtype === null) return undefined;
  return SPHERE_NAMES.find((sphere) => (SPHERES[sphere].subtypes as readonly string[]).includes(subtype));
}

/** Pairs of spheres that a relation can join, whichever is its source. */
export const SPHERE_PAIRS = {
  UU: { zh: "高校院所之间", en: "university with university" },
  II: { zh: "企业之间", en: "industry with industry" },
  GG: { zh: "政府之间", en: "government with government" },
  UI: { zh: "高校院所与企业", en: "university with industry" },
  UG: { zh: "高校院所与政府", en: "university with government" },
  IG: { zh: "企业与政府", en: "industry with government" },
} as const satisfies Record<string, Label>;
export type SpherePair = keyof typeof SPHERE_PAIRS;

export function pairOf(a: Sphere, b: Sphere): SpherePair {
  const [one, other] = [a, b].sort((x, y) => SPHERE_NAMES.indexOf(x) - SPHERE_NAMES.indexOf(y)) as [Sphere, Sphere];
  return `${SPHERES[one].letter}${SPHERES[other].letter}` as SpherePair;
}

/** The relations in which parties act together: those of the family `cooperation`. */
export const COOPERATION: readonly Relation[] = RELATION_NAMES.filter((relation) => RELATIONS[relation].family === "cooperation");

/** The relation from a builder to what it builds with others. */
export const BUILDING = "CO_BUILT" satisfies Relation;
