/** More changes to the drawing than this are made a slice at a time. */
export const AT_ONCE = 1500;
/** So long a slice of work may take, in milliseconds, before the page gets its turn. */
const SLICE_MS = 24;
const FIRST = 100;

/** Lets the page draw and hear what the reader does. */
const turn = () => new Promise<void>((go) => setTimeout(go));

/**
 * Works through a list in slices that each take about as long, with the page's turn between them; gives whether it came
 * to the end before it was called off.
 */
export async function inSlices<T>(items: readonly T[], work: (slice: readonly T[]) => void, signal: AbortSignal): Promise<boolean> {
  let size = FIRST;
  for (let from = 0; from < items.length; ) {
    if (signal.aborted) return false;
    const began = performance.now();
    const slice = items.slice(from, from + size);
    work(slice);
    from += slice.length;
    const took = performance.now() - began;
    size = Math.max(20, Math.round(size * Math.min(3, Math.max(0.4, SLICE_MS / Math.max(1, took)))));
    await turn();
  }
  return !signal.aborted;
}
