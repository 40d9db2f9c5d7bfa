/** What the source line needs of a document. */
export interface Paper {
  readonly id: string;
  readonly publication: string | null;
  readonly publishedOn: string | null;
}

/** The newest date that any document bears. */
export function latestOf(documents: readonly Pick<Paper, "publishedOn">[]): string | null {
  return (
    documents
      .flatMap(({ publishedOn }) => publishedOn ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** The publication that most of the documents appeared in, of those that are known. */
export function mainPublication(documents: readonly Pick<Paper, "publication">[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { publication } of documents) {
    if (publication && publication !== "未注明") counts.set(publication, (counts.get(publication) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The documents behind the relations of a picture, each once. */
export function papersBehind(
  relations: readonly { readonly id: string; readonly evidence: readonly { readonly document: Paper }[] }[],
  drawn: ReadonlySet<string>,
): readonly Paper[] {
  const papers = new Map<string, Paper>();
  for (const { id, evidence } of relations) {
    if (drawn.has(id)) for (const { document } of evidence) papers.set(document.id, document);
  }
  return [...papers.values()];
}
