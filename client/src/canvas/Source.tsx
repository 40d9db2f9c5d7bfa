import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { FigureSourcesDocument } from "../api/documents.generated.js";
import type { Filter } from "../state/filter/types.js";
import { toRelationFilter } from "../state/filter/utils.js";
import type { SceneData } from "../state/scene/types.js";
import { useOverview } from "../state/search/questions.js";
import classes from "./Figure.module.css";
import { latestOf, mainPublication, papersBehind } from "./sources.js";

/** Where it comes from and as of when. */
export function Source({ data, filter }: { readonly data: SceneData; readonly filter: Filter }) {
  const { t } = useTranslation();
  const papers = usePapers(data, filter);
  const all = useOverview().data?.documents;
  if (!papers || !all) return null;
  const { list, count } = papers;
  const most = mainPublication(list);
  const asOf = filter.asOf ?? latestOf(all.nodes);
  const words = [
    most && (count > 1 ? t("figure.source", { name: most, count }) : t("figure.sourceOne", { name: most })),
    asOf && t("figure.asOf", { date: asOf }),
    t("figure.cited"),
    data.unlinked > 0 && t("figure.unlinked", { count: data.unlinked }),
  ];
  return (
    <p className={classes["source"]} data-testid="figure-source" data-reserve>
      {words.filter(Boolean).join(t("common.dot"))}
    </p>
  );
}

/** The whole network rests on every document; the figure of one node on those behind its own relations. */
function usePapers(data: SceneData, filter: Filter) {
  const { data: overview } = useOverview();
  const of = data.nodes.map(({ id }) => id);
  const relations = toRelationFilter(filter);
  const { data: figure, previousData } = useQuery(FigureSourcesDocument, {
    variables: { of, limit: of.length, ...(relations && { filter: relations }) },
    skip: data.focus === null || of.length === 0,
  });
  if (data.focus === null) return overview && { list: overview.documents.nodes, count: overview.documents.totalCount };
  const edges = (figure ?? previousData)?.neighborhood.edges;
  if (!edges) return undefined;
  const list = papersBehind(edges, new Set(data.relations.map(({ id }) => id)));
  return { list, count: list.length };
}
