/** One state of the view: its address, and the marks that are too many for an address. */
export interface Moment {
  readonly address: string;
  readonly beyond: readonly string[];
}

/** A state that was left, and when the state after it came. */
interface Left {
  readonly moment: Moment;
  readonly at: number;
}

/** The states of the view that undoing and redoing walk through; `past` and `future` both end with the nearest. */
export interface Trail {
  readonly past: readonly Left[];
  readonly present: Moment;
  readonly future: readonly Moment[];
}

/** So many changes can be undone; older ones are forgotten, so that a long day does not fill the memory. */
export const MOST_KEPT = 200;

/** Changes of the same thing that follow within this time are one: a handle that is being drawn. */
export const ONE_STROKE = 800;

export function startTrail(present: Moment): Trail {
  return { past: [], present, future: [] };
}

export function sameMoment(a: Moment, b: Moment): boolean {
  return a.address === b.address && a.beyond.length === b.beyond.length && a.beyond.every((id, at) => id === b.beyond[at]);
}

interface Seen {
  readonly at: number;
  /** Whether the browser's own back or forward led here. */
  readonly walked: boolean;
  /** Whether a change from the first to the second goes on with a change from the second to the third. */
  readonly continues: (first: Moment, second: Moment, third: Moment) => boolean;
}

/** Takes note of the state that is shown now. A step of the browser back or forward is one along the trail. */
export function observe(trail: Trail, moment: Moment, { at, walked, continues }: Seen): Trail {
  if (sameMoment(trail.present, moment)) return trail;
  const last = trail.past.at(-1);
  if (walked && last && sameMoment(last.moment, moment)) return undone(trail) ?? trail;
  const next = trail.future.at(-1);
  if (walked && next && sameMoment(next, moment)) return redone(trail, at) ?? trail;
  if (last && at - last.at < ONE_STROKE && continues(last.moment, trail.present, moment)) {
    return { past: [...trail.past.slice(0, -1), { ...last, at }], present: moment, future: [] };
  }
  return { past: [...trail.past, { moment: trail.present, at }].slice(-MOST_KEPT), present: moment, future: [] };
}

/** The trail one step back, or `undefined` at its beginning. */
export function undone({ past, present, future }: Trail): Trail | undefined {
  const last = past.at(-1);
  return last && { past: past.slice(0, -1), present: last.moment, future: [...future, present] };
}

/** The trail one step on, or `undefined` at its end. */
export function redone({ past, present, future }: Trail, at: number): Trail | undefined {
  const next = future.at(-1);
  return next && { past: [...past, { moment: present, at }], present: next, future: future.slice(0, -1) };
}
