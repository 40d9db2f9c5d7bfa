import { KIND_NAMES, KINDS, nameInId, REGIONS, RELATION_NAMES, relationSpec, STATUSES } from "@chengyu-atlas/model";
import { useTranslation } from "react-i18next";
import { displayName } from "../../canvas/labels/name.js";
import { useLabel } from "../../i18n/use-label.js";
import type { Facet } from "../../state/filter/types.js";
import type { Change } from "../../state/history/change.js";
import { selectionOf } from "../../state/selection/selection.js";

/** One row of the legend by its name. */
function useFacetName(): (facet: Facet) => string {
  const label = useLabel();
  return (facet) => {
    const kind = KIND_NAMES.find((name) => name === facet);
    if (kind) return label(KINDS[kind].label);
    const relation = RELATION_NAMES.find((name) => name === facet);
    if (relation) return label(relationSpec(relation).label);
    const rest: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = { ...STATUSES, ...REGIONS };
    const spec = rest[facet];
    return spec ? label(spec) : facet;
  };
}

/** What a change did, in the words of a tooltip. */
export function useChangeWords(): (change: Change) => string {
  const { t } = useTranslation();
  const label = useLabel();
  const facetName = useFacetName();
  const nameOf = (id: string) => {
    const chosen = selectionOf(id);
    if (chosen.kind !== "edge") return displayName(nameInId(id));
    const relation = RELATION_NAMES.find((name) => id.includes(`~${name}~`));
    return `${displayName(nameInId(chosen.source))} ${relation ? label(relationSpec(relation).label) : ""} ${displayName(nameInId(chosen.target))}`;
  };
  return (change) => {
    if ("id" in change) return t(`work.change.${change.what}`, { name: nameOf(change.id) });
    if ("count" in change) return t(`work.change.${change.what}`, { count: change.count });
    switch (change.what) {
      case "legend": {
        const name = facetName(change.facets[0] ?? "Place");
        const count = change.facets.length;
        return t(change.off ? "work.change.off" : "work.change.on", { name: count > 1 ? t("work.andMore", { name, count }) : name });
      }
      case "stage":
        return t("work.change.stage", { name: t(`views.${change.view}`) });
      default:
        return t(`work.change.${change.what}`);
    }
  };
}
