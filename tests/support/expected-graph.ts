import type { Claim } from "@chengyu-atlas/model";
import type { GraphStore } from "@chengyu-atlas/store";

/** A graph as a library read it from a file, or as it ought to. */
export interface PlainGraph {
  readonly nodes: readonly { readonly id: string; readonly attributes: Readonly<Record<string, unknown>> }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
}

const known = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const list = (values: readonly string[]) => (values.length === 0 ? undefined : values.map((v) => v.replace(/[|\\]/g, "\\$&")).join("|"));

/** The accepted graph of a store with the attributes that GraphML and GEXF promise, written down from the store alone. */
export async function expectedGraph(store: GraphStore): Promise<PlainGraph> {
  const nodes = (await store.listNodes({}, "ID", { first: 1000 })).items.map(({ item }) => item);
  const edges = (await store.listEdges({}, { first: 1000 })).items.map(({ item }) => item);
  const claims = await store.claims(edges.map(({ id }) => id));
  const cited = [...new Set(claims.flat().flatMap(({ evidence }) => evidence.map((e) => e.document)))];
  const documents = new Map((await store.documents(cited)).flatMap((d) => (d ? [[d.id, d] as const] : [])));
  const texts = new Map((await store.texts(cited)).map((text, i) => [cited[i] ?? "", text ?? ""]));
  const region = new Map(nodes.map((node) => [node.id, node.region ?? "elsewhere"]));
  const crosses = (a: string, b: string) => {
    const [one, two] = [region.get(a) ?? "elsewhere", region.get(b) ?? "elsewhere"];
    return one !== "elsewhere" && two !== "elsewhere" && (one !== two || one === "shared");
  };
  const evidenceOf = (some: readonly Claim[]) => {
    const places = some.filter(({ state }) => state === "accepted").flatMap(({ evidence }) => evidence);
    return [...new Map(places.map((e) => [`${e.document} ${e.start} ${e.end}`, e])).values()].map(({ document, start, end }) => {
      const of = documents.get(document);
      return {
        quote: texts.get(document)?.slice(start, end) ?? "",
        document,
        title: of?.title ?? "",
        by: of?.publication,
        on: of?.publishedOn,
      };
    });
  };
  return {
    nodes: nodes.map(({ id, kind, name, aliases, degree, ...rest }) => ({
      id,
      attributes: known({ name, kind, degree, aliases: list(aliases), ...rest }),
    })),
    edges: edges.map((edge, i) => {
      const evidence = evidenceOf(claims[i] ?? []);
      const { id, source, target, relation, amount, disputes, ...rest } = edge;
      const attributes = known({
        ...rest,
        ...{ type: relation, crossing: crosses(source, target), disputes: list(disputes) },
        ...{ amountValue: amount?.value, amountUnit: amount?.unit, amountBound: amount?.bound },
        evidence: list(evidence.map(({ quote, title, by, on }) => `${quote}〔${[by, title, on].filter(Boolean).join("，")}〕`)),
        documents: list([...new Set(evidence.map(({ document }) => document))]),
        documentTitles: list([...new Set(evidence.map(({ title }) => title))]),
        publishedOn: list([...new Set(evidence.flatMap(({ on }) => on ?? []))]),
      });
      return { id, source, target, attributes };
    }),
  };
}

/** A graph in one order, to be compared. */
export function inOrder({ nodes, edges }: PlainGraph): PlainGraph {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return { nodes: [...nodes].sort(byId), edges: [...edges].sort(byId) };
}
