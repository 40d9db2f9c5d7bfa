import { useTranslation } from "react-i18next";
import { latestOf, mainPublication } from "../../canvas/sources.js";
import type { Filter } from "../../state/filter/types.js";
import { useOverview } from "../../state/search/questions.js";
import classes from "./map.module.css";
import { scaleBar } from "./projection.js";
import type { Standings } from "./standings.js";

interface Props {
  readonly standings: Standings | null;
  /** How many nodes the picture has. */
  readonly nodes: number;
  readonly filter: Filter;
  readonly k: number;
  readonly phone: boolean;
  readonly onTable: () => void;
}

/** Below the map: how much of the picture it can show, where it comes from, and its scale. */
export function MapFoot({ standings, nodes, filter, k, phone, onTable }: Props) {
  const { t } = useTranslation();
  const { km, width } = scaleBar(k, phone ? 84 : 110);
  const documents = useOverview().data?.documents;
  const publication = documents && mainPublication(documents.nodes);
  const asOf = filter.asOf ?? (documents && latestOf(documents.nodes));
  const source = [
    publication && documents && t("figure.source", { name: publication, count: documents.totalCount }),
    asOf && t("figure.asOf", { date: asOf }),
    t("map.outlines"),
  ];
  const self = standings ? nodes - standings.here.length - standings.elsewhere.length - standings.nowhere.length : 0;
  const placed = standings && [
    t("map.footPlaced", { count: standings.here.length }),
    standings.elsewhere.length > 0 && t("map.footElsewhere", { count: standings.elsewhere.length }),
    standings.nowhere.length > 0 && t("map.footNowhere", { count: standings.nowhere.length }),
    self > 0 && t("map.footSelf", { count: self }),
  ];
  return (
    <div className={classes["foot"]} data-figure-text data-phone={phone || undefined}>
      <div className={classes["footText"]}>
        {placed && (
          <p data-testid="map-unplaced">
            {placed.filter(Boolean).join(t("common.sep"))}
            {standings.elsewhere.length + standings.nowhere.length > 0 && (
              <button type="button" onClick={onTable} data-testid="map-to-table">
                {t("map.footSee")}
              </button>
            )}
          </p>
        )}
        <p data-testid="map-source">{phone ? t("map.schematic") : source.filter(Boolean).join(t("common.dot"))}</p>
      </div>
      <p className={classes["scale"]}>
        <svg width={width + 2} height={8} aria-hidden="true">
          <path d={`M1 1V7H${width + 1}V1`} fill="none" stroke="currentColor" strokeWidth={1.4} />
        </svg>
        {t("map.km", { km })}
      </p>
    </div>
  );
}
