import type { Slice } from "@chengyu-atlas/store";

/**
 * A Relay connection. Its fields are methods, which GraphQL's default resolver calls when they are asked for:
 * a query for `totalCount` alone reads no page, and one for `edges` alone counts nothing.
 */
export class Connection<T> {
  #page: Promise<Slice<T>> | undefined;
  #sum: (() => unknown) | undefined;

  constructor(
    private readonly load: () => Promise<Slice<T>>,
    private readonly count: () => Promise<number>,
    private readonly edgeOf: (item: T, cursor: string) => unknown = (item, cursor) => ({ cursor, node: item }),
    private readonly nodeOf: (item: T) => unknown = (item) => item,
  ) {}

  get #slice(): Promise<Slice<T>> {
    this.#page ??= this.load();
    return this.#page;
  }

  async edges(): Promise<unknown[]> {
    return (await this.#slice).items.map(({ item, cursor }) => this.edgeOf(item, cursor));
  }

  async nodes(): Promise<unknown[]> {
    return (await this.#slice).items.map(({ item }) => this.nodeOf(item));
  }

  /** Gives what the chosen things come to, where that is asked for. */
  summedUp(sum: () => unknown): this {
    this.#sum = sum;
    return this;
  }

  aggregate(): unknown {
    return this.#sum?.();
  }

  totalCount(): Promise<number> {
    return this.count();
  }

  async pageInfo(): Promise<{ hasNextPage: boolean; endCursor: string | null }> {
    const { items, hasMore } = await this.#slice;
    return { hasNextPage: hasMore, endCursor: items.at(-1)?.cursor ?? null };
  }
}
