/** The first of some nodes in an order, the lower first: few of many as a rule, so that they are picked out as all go by. */
export function firstOf(nodes: Iterable<number>, order: Float64Array | Int32Array, most: number): readonly number[] {
  const place = (node: number) => order[node] as number;
  const first: number[] = [];
  let last = most === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const at = place(node);
    if (at >= last) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(first[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, node);
    if (first.length > most) first.pop();
    if (first.length === most) last = place(first[most - 1] as number);
  }
  return first;
}
