import type { Kind, Region } from "@chengyu-atlas/model";

export interface Standing {
  readonly kind: Kind;
  readonly degree: number;
  readonly region: Region | null;
  readonly selected: boolean;
  readonly neighbour: boolean;
  /** The side where most of what is drawn belongs. */
  readonly home: Region | null;
}

export const HUB_DEGREE = 12;

/** selected > its neighbours > hubs > the other city or shared > degree > project > rest > person */
export function priorityOf({ kind, degree, region, selected, neighbour, home }: Standing): number {
  if (selected) return 1e6 + degree;
  const away = region === "shared" || (region !== null && region !== "elsewhere" && region !== home);
  return (
    (neighbour ? 1e5 : 0) +
    (degree >= HUB_DEGREE ? 400 + degree : 0) +
    (away && degree > 1 ? 30 + Math.min(degree, 10) * 4 : 0) +
    10 * degree +
    (kind === "Project" ? 5 : 0) -
    (kind === "Person" ? 30 : 0)
  );
}

/** How many names a canvas of this size bears. */
export function budgetFor(
  width: number,
  height: number,
  {
    phone,
    edge,
    scale,
    crowded = false,
  }: {
    readonly phone: boolean;
    readonly edge: boolean;
    readonly scale: number;
    /** Among thousands of nodes more names are needed to find one's way. */
    readonly crowded?: boolean;
  },
): number {
  if (phone) return crowded ? 20 : 12;
  const room = Math.round((width * height) / (20_000 * scale * scale));
  if (crowded) return Math.round(room * 2.6);
  return edge ? Math.round(room * 0.86) : room;
}

export type LabelSize = "focus" | "hub" | "neighbour" | "other";

export interface LabelType {
  readonly size: number;
  readonly line: number;
  readonly weight: number;
}

export const LABEL_TYPES: Readonly<Record<LabelSize, LabelType>> = {
  focus: { size: 15, line: 19, weight: 650 },
  hub: { size: 14, line: 18, weight: 650 },
  neighbour: { size: 12.5, line: 16, weight: 500 },
  other: { size: 11.5, line: 15, weight: 400 },
};

export function labelSize({
  selected,
  neighbour,
  degree,
  hub = HUB_DEGREE,
}: Pick<Standing, "selected" | "neighbour" | "degree"> & { readonly hub?: number }): LabelSize {
  if (selected) return "focus";
  if (degree >= hub) return "hub";
  return neighbour ? "neighbour" : "other";
}
