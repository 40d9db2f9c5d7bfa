const traces = new WeakMap<Path2D, string>();

/** A path for a canvas that can also be written into a file: a canvas path does not tell what it is made of. */
export function tracedPath(data: string): Path2D {
  const path = new Path2D(data);
  traces.set(path, data);
  return path;
}

/** The SVG path that a traced path was made of. */
export function traceOf(path: Path2D): string | undefined {
  return traces.get(path);
}
