import type { PageRequest, Slice } from "@chengyu-atlas/store";

interface PageInfo {
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * A Relay connection. Its fields are methods, which GraphQL's default resolver calls when they are asked for:
 * a query for `totalCount` alone reads no page, and one for `edges` alone counts nothing and makes no cursors. Given cursors
 * are checked whatever is asked for, since who sends one that is not of this list has made a mistake.
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

  async aggregate(): Promise<unknown> {
    await this.#checkCursors();
    return this.#sum?.();
  }

  async totalCount(): Promise<number> {
    await this.#checkCursors();
    return this.count();
  }

  /** The page is read where there are cursors, since the store alone knows which are of its list. */
  async #checkCursors(): Promise<void> {
    const { after, before } = this.page;
    if (after !== undefined || before !== undefined) await this.#slice;
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
