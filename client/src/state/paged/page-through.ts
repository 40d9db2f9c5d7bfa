interface Page<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Paged<T> {
  readonly items: readonly T[];
  /** How many more there are that were not fetched. */
  readonly left: number;
}

/** What a server gives on one page. */
export const PAGE_SIZE = 200;

/** Page after page until all is there, `most` are, or nobody wants it any more. */
export async function pageThrough<T>(
  ask: (after: string | null) => Promise<Page<T>>,
  most: number,
  wanted: () => boolean,
): Promise<Paged<T>> {
  const items: T[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const page: Page<T> = await ask(after);
    items.push(...page.nodes);
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && items.length < most && wanted());
  return { items, left: Math.max(0, total - items.length) };
}
