/** So long, in milliseconds, work may hold the page before it lets it draw. */
const SLICE = 8;

/** Lets the page draw and answer before going on. */
function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });
}

/** Goes through many things in slices between frames. Stops, and says so, when it is no longer wanted. */
export async function inSlices<T>(things: ArrayLike<T>, wanted: () => boolean, each: (thing: T, at: number) => void): Promise<boolean> {
  let until = performance.now() + SLICE;
  for (let at = 0; at < things.length; at++) {
    each(things[at] as T, at);
    // looking at the clock costs more than a row
    if (at % 256 !== 255 || performance.now() < until) continue;
    await breath();
    if (!wanted()) return false;
    until = performance.now() + SLICE;
  }
  return wanted();
}
