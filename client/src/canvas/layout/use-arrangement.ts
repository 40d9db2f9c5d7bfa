import { useEffect, useMemo, useState } from "react";
import type { LayoutChoice } from "../../state/look/types.js";
import { writeLayout } from "../../state/look/write.js";
import type { SceneData } from "../../state/scene/types.js";
import { Superseded } from "../../workers/desk.js";
import { layoutDesk } from "../../workers/desks.js";
import { groundScene, placesOf } from "../places.js";
import { ground } from "./arrange.js";
import { provisional } from "./provisional.js";
import type { Positions } from "./types.js";

/** A scene with its places: what is drawn. */
export interface Arranged {
  readonly data: SceneData;
  readonly positions: Positions;
}

export interface Arrangement {
  /** The last picture that is complete; it stays while the next is worked out. `null` before the first. */
  readonly shown: Arranged | null;
  readonly busy: boolean;
  /** How far the work on the next has come, from 0 to 1. */
  readonly progress: number;
  readonly failed: boolean;
}

/** From this many nodes on the first picture does not wait for its layout. */
const PROVISIONAL_FROM = 450;
const MOST_KNOWN = 24;

const known = new Map<string, Positions>();

function remember(key: string, positions: Positions): void {
  known.set(key, positions);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
}

interface Work {
  readonly key: string;
  readonly progress: number;
  readonly failed: boolean;
}

/** Where everything in a scene stands, worked out off the main thread. */
export function useArrangement(data: SceneData | null, layout: LayoutChoice): Arrangement {
  const task = useMemo(() => {
    if (!data) return null;
    const { key, ...input } = ground(groundScene(data));
    return { key: `${writeLayout(layout)}#${key}`, input, layout };
  }, [data, layout]);
  const [work, setWork] = useState<Work>({ key: "", progress: 0, failed: false });
  const key = task?.key;
  const laidOut = key === undefined ? undefined : known.get(key);
  const failed = work.failed && work.key === key;

  useEffect(() => layoutDesk.warm(), []);
  useEffect(() => {
    if (!task || known.has(task.key)) return;
    const { key, input, layout: choice } = task;
    setWork({ key, progress: 0, failed: false });
    let current = true;
    layoutDesk
      .ask({ ...input, choice }, (progress) => current && setWork({ key, progress, failed: false }))
      .then(
        (positions) => {
          remember(key, positions);
          if (current) setWork({ key, progress: 1, failed: false });
        },
        (error: unknown) => {
          if (current && !(error instanceof Superseded)) setWork({ key, progress: 0, failed: true });
        },
      );
    return () => {
      current = false;
    };
  }, [task]);

  const next = useMemo<Arranged | null>(() => {
    if (!data || !task) return null;
    const positions = laidOut ?? (failed ? provisional(task.input.bodies) : undefined);
    return positions ? { data, positions: placesOf(data, positions) } : null;
  }, [data, task, laidOut, failed]);
  const [last, setLast] = useState<Arranged | null>(null);
  if (next && next !== last) setLast(next);
  const first = useMemo<Arranged | null>(
    () =>
      data && task && !last && task.input.bodies.length >= PROVISIONAL_FROM
        ? { data, positions: placesOf(data, provisional(task.input.bodies)) }
        : null,
    [data, task, last],
  );
  return { shown: next ?? last ?? first, busy: task !== null && !next, progress: work.key === key ? work.progress : 0, failed };
}
