import { useTranslation } from "react-i18next";
import { latestOf, mainPublication, papersBehind } from "../../canvas/sources.js";
import type { CrossingRelation } from "../../state/crossing/use-crossing.js";
import type { Filter } from "../../state/filter/types.js";
import type { KindCount } from "./dots.js";
import classes from "./twin.module.css";

interface Props {
  readonly relations: readonly CrossingRelation[];
  readonly filter: Filter;
  readonly local: { readonly left: readonly KindCount[]; readonly right: readonly KindCount[] };
  readonly phone: boolean;
}

const total = (counts: readonly KindCount[]) => counts.reduce((sum, { count }) => sum + count, 0);

/** What the dots are, which documents the lines rest on, and as of when. */
export function TwinSource({ relations, filter, local, phone }: Props) {
  const { t } = useTranslation();
  const papers = papersBehind(relations, new Set(relations.map(({ id }) => id)));
  const most = mainPublication(papers);
  const asOf = filter.asOf ?? latestOf(papers);
  const words = [
    t(phone ? "twin.localCount" : "twin.localDots", { left: total(local.left), right: total(local.right) }),
    most && (papers.length > 1 ? t("figure.source", { name: most, count: papers.length }) : t("figure.sourceOne", { name: most })),
    !most && papers.length > 0 && t("common.documents", { count: papers.length }),
    asOf && t("figure.asOf", { date: asOf }),
    t("figure.cited"),
  ];
  return (
    <p className={classes["source"]} data-testid="twin-source" data-figure-text>
      {words.filter(Boolean).join(t("common.dot"))}
    </p>
  );
}
