import type { ApolloClient } from "@apollo/client";
import { csv, type ExportEdge, type ExportEvidence, type ExportNetwork, gexf, graphml, json } from "@chengyu-atlas/model";
import { zipSync } from "fflate";
import { ExportEvidenceDocument, type ExportEvidenceQuery, type ExportEvidenceQueryVariables } from "../api/documents.generated.js";
import type { Filter } from "../state/filter/types.js";
import { toRelationFilter } from "../state/filter/utils.js";
import { required } from "../state/scene/load-first.js";
import type { SceneData } from "../state/scene/types.js";

const PAGE = 100;

export const DATA_FORMATS = ["csv", "graphml", "gexf", "json"] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

interface Asked {
  readonly data: SceneData;
  readonly filter: Filter;
  readonly title: string;
  readonly asOf: string | null;
  /** Told after each page: how many of the drawn relations have their sentences. */
  readonly onProgress: (done: number, all: number) => void;
}

/** What is drawn, with the sentences behind each relation, ready to be written as any format. */
export async function exportNetwork(client: ApolloClient, { data, filter, title, asOf, onProgress }: Asked): Promise<ExportNetwork> {
  const wanted = new Set(data.relations.map(({ id }) => id));
  const found = new Map<string, readonly ExportEvidence[]>();
  const chosen = toRelationFilter(filter);
  for (let after: string | null = null; found.size < wanted.size; ) {
    const variables: ExportEvidenceQueryVariables = { first: PAGE, after, ...(chosen && { filter: chosen }) };
    const page: ExportEvidenceQuery = required(await client.query({ query: ExportEvidenceDocument, variables, fetchPolicy: "no-cache" }));
    const { nodes, pageInfo } = page.relations;
    for (const { id, evidence } of nodes) {
      if (!wanted.has(id)) continue;
      const sentences = evidence.map(({ quote, locator, document: { id: document, title: headline, publication, publishedOn } }) => ({
        quote: quote ?? "",
        locator,
        document,
        title: headline,
        publication,
        publishedOn,
      }));
      found.set(id, sentences);
    }
    onProgress(found.size, wanted.size);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  const edges = data.relations.map(
    ({ source, target, ...relation }): ExportEdge => ({
      ...relation,
      source: source.id,
      target: target.id,
      evidence: found.get(relation.id) ?? [],
    }),
  );
  return { title, asOf, nodes: data.nodes, edges };
}

/** The network as one file: CSV as a zip of two tables. */
export function dataFile(network: ExportNetwork, format: DataFormat): Blob {
  switch (format) {
    case "csv": {
      const bytes = (pieces: Iterable<string>) => new TextEncoder().encode([...pieces].join(""));
      const zipped = zipSync({ "nodes.csv": bytes(csv("nodes", network)), "relations.csv": bytes(csv("relations", network)) });
      return new Blob([zipped.slice().buffer], { type: "application/zip" });
    }
    case "graphml":
      return new Blob([...graphml(network)], { type: "application/graphml+xml" });
    case "gexf":
      return new Blob([...gexf(network)], { type: "application/gexf+xml" });
    case "json":
      return new Blob([...json(network)], { type: "application/json" });
  }
}
