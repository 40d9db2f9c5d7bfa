import type { PageRequest, Slice } from "@chengyu-atlas/store";

interface PageInfo {
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * A Relay connection. Its fields are methods, which GraphQL's default resolver calls when they are asked for:
 * a query for `totalCount` alone reads no page, and one for `edges` alone counts nothing and makes no cursors.
 */
export class Connection<T> {
  #page: Promise<Slice<T>> | undefined;
  #sum: (() => unknown) | undefined;

  constructor(
    private readonly page: PageRequest,
    private readonly load: () => Promise<Slice<T>>,
    private readonly count: () => Promise<number>,
    private readonly edgeOf: (item: T, cursor: () => string) => unknown = (item, cursor) => ({ cursor, node: item }),
    private readonly nodeOf: (item: T) => unknown = (item) => item,
  ) {}

  get #slice(): Promise<Slice<T>> {
    this.#page ??= this.load();
    return this.#page;
  }

  async edges(): Promise<unknown[]> {
    return (await this.#slice).items.map((listed) => this.edgeOf(listed.item, () => listed.cursor));
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

  /** What lies beyond a mark is taken to be there: the item that gave it was. */
  async pageInfo(): Promise<PageInfo> {
    const { items, hasMore } = await this.#slice;
    const { after, before, backward = false } = this.page;
    return {
      hasPreviousPage: backward ? hasMore || after !== undefined : after !== undefined,
      startCursor: items[0]?.cursor ?? null,
      hasNextPage: backward ? before !== undefined : hasMore || before !== undefined,
      endCursor: items.at(-1)?.cursor ?? null,
    };
  }
}
