import { type Keys, order } from "./sort.js";

/** Sorts away from the page, which stays free. */
self.addEventListener("message", ({ data }: MessageEvent<{ readonly count: number; readonly by: readonly Keys[] }>) => {
  const places = order(data.count, data.by);
  self.postMessage(places, { transfer: [places.buffer] });
});
