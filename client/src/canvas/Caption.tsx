import { useTranslation } from "react-i18next";
import type { Facets } from "../state/facets/use-facets.js";
import type { Filter } from "../state/filter/types.js";
import type { SceneData } from "../state/scene/types.js";
import { useOverview } from "../state/search/questions.js";
import classes from "./Figure.module.css";
import { numbersOf } from "./figure.js";
import { useFilterWords } from "./use-filter-words.js";

interface Props {
  readonly data: SceneData;
  readonly filter: Filter;
  readonly facets: Facets;
  readonly short: boolean;
}

/** Title and numbers on the canvas itself, so that a screenshot can go on a slide. */
export function Caption({ data, filter, facets, short }: Props) {
  const { t } = useTranslation();
  const { title, words } = useFilterWords(filter);
  const { nodes, relations, planned, crossing, proposed } = numbersOf(data);
  const total = facets.phase === "shown" ? facets.counts.all.nodes : nodes;
  const line = [
    t("figure.line", { nodes, relations }),
    planned > 0 && t("figure.planned", { count: planned }),
    crossing > 0 && !filter.crossing && t("figure.crossing", { count: crossing }),
  ]
    .filter(Boolean)
    .join(t("common.sep"));
  return (
    <div className={classes["caption"]}>
      <h2 data-testid="figure-title" data-reserve>
        {title}
      </h2>
      <p data-testid="figure-numbers" data-reserve>
        {line}
      </p>
      {!short && words !== "" && <p data-reserve>{t("figure.filtered", { what: words })}</p>}
      {!short && data.truncated && total > nodes && <p data-reserve>{t("figure.truncated", { shown: nodes, total })}</p>}
      {proposed > 0 && <p data-reserve>{t("figure.proposed", { count: proposed })}</p>}
    </div>
  );
}

/** Where it comes from and as of when. */
export function Source({ data, filter }: { readonly data: SceneData; readonly filter: Filter }) {
  const { t } = useTranslation();
  const { data: overview } = useOverview();
  if (!overview) return null;
  const papers = overview.documents.nodes.flatMap(({ publication }) => (publication && publication !== "未注明" ? [publication] : []));
  const most = mostFrequent(papers);
  const count = overview.documents.totalCount;
  const asOf = filter.asOf ?? latestOf(overview.documents.nodes);
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

export function latestOf(documents: readonly { readonly publishedOn: string | null }[]): string | null {
  return (
    documents
      .flatMap(({ publishedOn }) => publishedOn ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
