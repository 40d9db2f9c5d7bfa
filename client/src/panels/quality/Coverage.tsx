import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { CoverageDocument } from "../../api/documents.generated.js";
import { failureOf } from "../../api/failure.js";
import { displayName } from "../../canvas/labels/name.js";
import { PageLink } from "../../ui/PageLink.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { Trouble } from "../../ui/Trouble.js";
import { Bars } from "./Bars.js";
import classes from "./Quality.module.css";

/** So many places are named; those that are mentioned least are the ones to know. */
const PLACES = 20;

/** How many documents stand behind each paper and year, and where hardly any do. */
export function Coverage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CoverageDocument);
  if (error)
    return <Trouble title={t("quality.failed")} failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows count={6} />;
  const { byPublication, byYear, byPlace } = data.coverage;
  // what lies elsewhere is no part of the question
  const near = byPlace.filter(({ place }) => place?.region !== "elsewhere");
  const thin = [...near].sort((a, b) => a.mentions - b.mentions || a.nodes - b.nodes).slice(0, PLACES);
  const words = (documents: number, claims: number) =>
    [t("quality.documents", { count: documents }), t("quality.claims", { count: claims })].join(t("common.dot"));
  return (
    <div className={classes["tables"]} data-testid="coverage-tables">
      <Bars
        title={t("quality.papers")}
        help={t("quality.papersHelp")}
        bars={byPublication.map(({ publication, documents, claims }) => ({
          key: publication ?? "",
          name: publication ?? t("quality.unnamed"),
          value: documents,
          words: words(documents, claims),
        }))}
      />
      <Bars
        title={t("quality.years")}
        help={t("quality.yearsHelp")}
        bars={byYear.map(({ year, documents, claims }) => ({
          key: `${year}`,
          name: year ?? t("quality.unnamed"),
          value: documents,
          words: words(documents, claims),
        }))}
      />
      <Bars
        title={t("quality.places")}
        help={t("quality.placesHelp")}
        bars={thin.map(({ place, nodes, mentions }, i) => ({
          key: place?.id ?? `${i}`,
          name: place ? <PageLink page={{ name: "node", id: place.id }}>{displayName(place.name)}</PageLink> : t("quality.noPlace"),
          value: mentions,
          words: [t("quality.mentions", { count: mentions }), t("quality.nodes", { count: nodes })].join(t("common.dot")),
        }))}
      />
    </div>
  );
}
