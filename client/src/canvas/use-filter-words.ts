import { isKind, isRelation, KINDS, type Label, REGIONS, RELATIONS, STATUSES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { useLabel, useLanguageShown } from "../i18n/use-label.js";
import { type Facet, type Filter, REGION_NAMES, STATUS_NAMES } from "../state/filter/types.js";
import { type Cause, causes } from "../state/filter/utils.js";

export function facetLabel(facet: Facet): Label {
  if (isKind(facet)) return KINDS[facet].plural;
  if (isRelation(facet)) return RELATIONS[facet].label;
  const status = STATUS_NAMES.find((name) => name === facet);
  if (status) return STATUSES[status];
  const region = REGION_NAMES.find((name) => name === facet);
  return region ? REGIONS[region] : { zh: facet, en: facet };
}

/** A filter in words: a title for the figure, what it leaves out, and each cause by itself. */
export function useFilterWords(filter: Filter): {
  readonly title: string;
  readonly words: string;
  readonly causeWords: (cause: Cause) => string;
} {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguageShown();
  const list = (facets: readonly Facet[]) => facets.map((facet) => label(facetLabel(facet))).join(language === "zh" ? "、" : ", ");
  const without = (facets: readonly Facet[]) => (language === "zh" ? `不含${list(facets)}` : `without ${list(facets)}`);
  const dates = () => {
    const { from, to, asOf } = filter;
    const range = from || to ? t("dates.range", { from: from ?? t("dates.start"), to: to ?? t("dates.end") }) : null;
    return [range, asOf && t("figure.asOf", { date: asOf }), !filter.undated && t("figure.undatedOut")]
      .filter(Boolean)
      .join(t("common.sep"));
  };
  const causeWords = (cause: Cause): string => {
    if (cause.part === "crossing") return t("rail.ofWhich").replace("其中", "只看").replace("of which ", "only ");
    if (cause.part === "dates") return dates();
    return without(cause.facets);
  };
  const found = causes(filter);
  const onlyPlanned = filter.off.includes("done") && filter.off.includes("ended") && !filter.off.includes("planned");
  const title = filter.crossing ? t("figure.crossing_title") : onlyPlanned ? t("figure.planned_title") : t("figure.title");
  return { title, words: found.map(causeWords).join(language === "zh" ? "；" : "; "), causeWords };
}
