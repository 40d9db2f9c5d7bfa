/**
 * The nodes of a graph in order of id; the number of a node is its place among them. Ids stand outside of the heap, one after
 * another: what lives on the heap makes a busy process several times as much larger.
 */
export class Places {
  constructor(
    /** Ids as they are kept, see `keyOf`, in UTF-8, whose order is theirs. */
    private readonly keys: Buffer,
    /** Where each of them ends. */
    private readonly ends: Int32Array,
    /** Neo4j's own numbers of the nodes, which no other node has while nobody writes. */
    readonly internal: Int32Array,
  ) {}

  get count(): number {
    return this.ends.length;
  }

  /** The place of a node by its key; -1 where there is none. */
  of(key: string): number {
    const { place, there } = this.from(key);
    return there ? place : -1;
  }

  /** The first place whose key is no less than this one, and whether it is the same. */
  from(key: string): { readonly place: number; readonly there: boolean } {
    const wanted = Buffer.from(key);
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.keys.compare(wanted, 0, wanted.length, middle === 0 ? 0 : this.ends[middle - 1], this.ends[middle]);
      if (order === 0) return { place: middle, there: true };
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return { place: low, there: false };
  }
}
