import { setImmediate } from "node:timers/promises";

/** How long one stretch of work may keep other requests waiting, in milliseconds. */
const STRETCH = 10;

/** Lets others run where the last stretch has been long enough. */
export type Pause = () => Promise<void>;

export function pacer(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await setImmediate();
    since = performance.now();
  };
}
