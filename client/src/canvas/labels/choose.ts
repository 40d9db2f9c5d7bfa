/** Above this many nodes in sight not each can be tried: the most important of every part of the picture are. */
export const CROWD = 700;

const CELL = { width: 120, height: 64 };
const PER_CELL = 5;
const MOST_FOCUSED = 160;

/** What choosing needs of a node on the screen. */
interface Standing {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly selected: boolean;
  readonly neighbour: boolean;
  readonly priority: number;
}

/**
 * The nodes whose names are tried: all of them, or in a crowd the most important of each cell of a grid, so that every
 * part of the picture gets its names and trying stays quick.
 */
export function chosen<T extends Standing>(seen: readonly T[], width: number, height: number): readonly T[] {
  const inside = seen.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  if (inside.length <= CROWD) return inside;
  const cells = new Map<number, T[]>();
  const focused: T[] = [];
  for (const node of inside) {
    if (node.selected || node.neighbour) {
      focused.push(node);
      continue;
    }
    const key = Math.floor(node.x / CELL.width) * 1000 + Math.floor(node.y / CELL.height);
    const cell = cells.get(key);
    if (!cell) cells.set(key, [node]);
    else if (cell.length < PER_CELL) cell.push(node);
    else {
      const least = cell.reduce((worst, each, at) => (each.priority < (cell[worst]?.priority ?? 0) ? at : worst), 0);
      if (node.priority > (cell[least]?.priority ?? 0)) cell[least] = node;
    }
  }
  const near = focused.sort((a, b) => b.priority - a.priority).slice(0, MOST_FOCUSED);
  return [...near, ...[...cells.values()].flat()];
}

/** The nodes that no name may cover: all of them, or in a crowd the large ones, since the small lie everywhere. */
export function obstacles<T extends Standing>(seen: readonly T[]): readonly T[] {
  if (seen.length <= CROWD) return seen;
  return [...seen].sort((a, b) => b.r - a.r).slice(0, 120);
}
