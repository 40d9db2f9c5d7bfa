import type { Core } from "cytoscape";
import type { EdgeData } from "../elements.js";
import { outwards, type Seen, seenLines } from "./candidates.js";
import { CROWD, chosen, obstacles } from "./choose.js";
import type { Rect } from "./geometry.js";
import type { SetText, Typesetter } from "./measure.js";
import { withoutPrefix } from "./name.js";
import { type Candidate, placeLabels, type Stand } from "./place.js";
import { budgetFor } from "./priority.js";

/** Where a name stands, seen from its node, so that it moves with the node while one pans. */
export interface Standing extends Stand {
  readonly dx: number;
  readonly dy: number;
  readonly text: SetText;
}
export type Standings = ReadonlyMap<string, Standing>;

interface Situation {
  readonly cy: Core;
  readonly type: Typesetter;
  readonly seen: readonly Seen[];
  readonly before: Standings;
  readonly reserved: readonly Rect[];
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly phone: boolean;
  readonly edge: EdgeData | undefined;
}

const RIM = 6;
const STRAY = 28;
/** So many of the best connected always get their names, where they have at least so many relations. */
const LEADING = { most: 6, onPhone: 3, degree: 6 };

/** Decides which names are shown and where. While something is selected only it, what is near it and hubs have names. */
export function standings({ cy, type, seen, before, reserved, width, height, scale, phone, edge }: Situation): Standings {
  const crowded = seen.length > CROWD;
  // in a crowd lines run everywhere: no name can keep off them
  const away = crowded ? new Map<string, { readonly x: number; readonly y: number }>() : outwards(cy);
  const byId = new Map(seen.map((node) => [node.id, node]));
  const selecting = seen.some((node) => node.selected);
  const leading = leads(seen, phone);
  const texts = new Map<string, SetText>();
  const candidates = chosen(seen, width, height).flatMap((node): Candidate[] => {
    const { id, x, y, r, selected, neighbour } = node;
    if (selecting && node.dim && node.size !== "hub") return [];
    const text = type.set(phone && !selected ? shortName(cy, node, byId) : node.data.name, node.size, scale);
    texts.set(id, text);
    const stood = before.get(id);
    const leads = leading.has(id);
    return [
      {
        id,
        x,
        y,
        r,
        width: text.width,
        height: text.height,
        priority: node.priority + (stood === undefined ? 0 : 3) + (leads ? 5000 : 0),
        must: selected || leads,
        bold: selected || neighbour,
        stray: selected || crowded || node.size === "hub" ? STRAY : leads || neighbour ? STRAY / 3 : 0,
        outward: away.get(id) ?? { x: 0, y: 0 },
        before: stood,
      },
    ];
  });
  const placements = placeLabels(candidates, {
    bounds: { left: RIM, top: RIM, right: width - RIM, bottom: height - RIM },
    nodes: obstacles(seen),
    reserved,
    lines: crowded ? [] : seenLines(cy),
    budget: budgetFor(width, height, { phone, edge: edge !== undefined, scale, crowded }),
  });
  return new Map(
    placements.flatMap(({ id, spot, away: distance, rect }) => {
      const node = byId.get(id);
      const text = texts.get(id);
      return node && text ? [[id, { spot, away: distance, dx: rect.left - node.x, dy: rect.top - node.y, text }] as const] : [];
    }),
  );
}

/** The best connected of what is in sight and not lowered: without their names nobody finds their way. */
function leads(seen: readonly Seen[], phone: boolean): ReadonlySet<string> {
  const best = seen.filter(({ dim, data }) => !dim && data.degree >= LEADING.degree).sort((a, b) => b.data.degree - a.data.degree);
  return new Set(best.slice(0, phone ? LEADING.onPhone : LEADING.most).map(({ id }) => id));
}

/** On a small screen an owner's name goes where the owner stands beside it. */
function shortName(cy: Core, { id, data }: Seen, byId: ReadonlyMap<string, Seen>): string {
  const neighbours = cy.getElementById(id).neighborhood("node");
  return withoutPrefix(
    data.name,
    neighbours.map((other) => byId.get(other.id())?.data.name ?? ""),
  );
}
