/** Who is next to whom, in two arrays of numbers: the bare form of what a shortest path is sought in. */
export class Adjacency {
  readonly #begins: Int32Array;
  readonly #near: Int32Array;
  /** By which node each was reached, from either end; 0 where it was not. */
  readonly #before: readonly [Int32Array, Int32Array];

  /** Nodes are numbered from 1. */
  constructor(pairs: readonly (readonly [number, number])[]) {
    const last = pairs.reduce((most, [a, b]) => Math.max(most, a, b), 0);
    this.#begins = new Int32Array(last + 2);
    for (const ends of pairs) for (const end of ends) this.#begins[end + 1] = this.#at(end + 1) + 1;
    for (let node = 1; node < last + 2; node++) this.#begins[node] = this.#at(node) + this.#at(node - 1);
    const next = this.#begins.slice();
    this.#near = new Int32Array(pairs.length * 2);
    const put = (from: number, to: number) => {
      const place = next[from] as number;
      this.#near[place] = to;
      next[from] = place + 1;
    };
    for (const [a, b] of pairs) {
      put(a, b);
      put(b, a);
    }
    this.#before = [new Int32Array(last + 1), new Int32Array(last + 1)];
  }

  #at = (node: number) => this.#begins[node] as number;

  /** The nodes of a shortest path, by turns from both ends; `undefined` where there is none of at most so many hops. */
  shortest(from: number, to: number, most: number): readonly number[] | undefined {
    if (from === to) return [from];
    const met: [number[], number[]] = [[from], [to]];
    for (const side of [0, 1] as const) this.#before[side][met[side][0] as number] = -1;
    let levels: [number[], number[]] = [[from], [to]];
    let meeting = 0;
    for (let hop = 0; hop < most && meeting === 0; hop++) {
      const side = levels[0].length <= levels[1].length ? 0 : 1;
      const [mine, theirs] = side === 0 ? this.#before : [this.#before[1], this.#before[0]];
      const next: number[] = [];
      search: for (const node of levels[side]) {
        for (let at = this.#at(node); at < this.#at(node + 1); at++) {
          const near = this.#near[at] as number;
          if (mine[near] !== 0) continue;
          mine[near] = node;
          next.push(near);
          if (theirs[near] !== 0) {
            meeting = near;
            break search;
          }
        }
      }
      met[side].push(...next);
      levels = side === 0 ? [next, levels[1]] : [levels[0], next];
      if (next.length === 0) break;
    }
    const way = meeting === 0 ? undefined : [...this.#back(0, meeting).reverse(), ...this.#back(1, meeting).slice(1)];
    for (const side of [0, 1] as const) for (const node of met[side]) this.#before[side][node] = 0;
    return way;
  }

  #back(side: 0 | 1, from: number): number[] {
    const way: number[] = [];
    for (let node = from; node > 0; node = this.#before[side][node] as number) way.push(node);
    return way;
  }
}
