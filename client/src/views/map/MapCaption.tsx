import { useTranslation } from "react-i18next";
import figure from "../../canvas/Figure.module.css";
import { useFilterWords } from "../../canvas/use-filter-words.js";
import type { Filter } from "../../state/filter/types.js";
import type { Disc } from "./discs.js";
import type { Picture } from "./picture.js";
import { useGroupName } from "./use-group-name.js";

const sideOf = ({ group }: Disc) => group.members[0]?.place?.region;

interface Props {
  readonly picture: Picture;
  readonly placed: number;
  /** How many relations cross, on the map or not. */
  readonly crossingInAll: number;
  readonly filter: Filter;
  readonly short: boolean;
  readonly brief: boolean;
}

/** What the map shows, in a sentence and its numbers. */
export function MapCaption({ picture, placed, crossingInAll, filter, short, brief }: Props) {
  const { t } = useTranslation();
  const { words } = useFilterWords(filter);
  const nameOf = useGroupName();
  const crossing = picture.arcs.filter(({ kind }) => kind === "crossing");
  const thickest = crossing.find(({ a, b }) => sideOf(a) !== sideOf(b));
  const relations = crossing.flatMap((arc) => arc.relations);
  const planned = relations.filter(({ status }) => status === "planned").length;
  const ends = thickest && { a: nameOf(thickest.a.group.name), b: nameOf(thickest.b.group.name) };
  const line = [
    t("map.line", { nodes: placed, places: picture.discs.length }),
    crossingInAll > relations.length
      ? t("map.crossingOf", { count: relations.length, total: crossingInAll })
      : relations.length > 0 && t("map.crossing", { count: relations.length }),
    planned > 0 && t("map.planned", { count: planned }),
  ]
    .filter(Boolean)
    .join(t("common.sep"));
  return (
    <div className={figure["caption"]} data-figure-text data-roomy>
      <h2 data-testid="map-title">{ends ? t(thickest.relations.length > 1 ? "map.title" : "map.titleOne", ends) : t("map.titleNone")}</h2>
      {!brief && <p data-testid="map-numbers">{line}</p>}
      {!short && words !== "" && <p>{t("figure.filtered", { what: words })}</p>}
    </div>
  );
}
