import { useTranslation } from "react-i18next";
import { Figures } from "../../../panels/parts/Figures.js";
import parts from "../../../panels/parts/parts.module.css";
import type { SceneData } from "../../../state/scene/types.js";
import { pairsOf } from "../arcs.js";
import { gather, type ParkSpot } from "../gather.js";
import type { Standings } from "../standings.js";
import { useGroupName } from "../use-group-name.js";
import panel from "./panel.module.css";

interface Props {
  readonly data: SceneData;
  readonly standings: Standings;
  readonly parks: ReadonlyMap<string, ParkSpot>;
  readonly onOpen: (id: string) => void;
}

const LISTED = 8;

/** The map in numbers, its thickest lines and its fullest places: also the way in for who does not see the map. */
export function MapOverview({ data, standings, parks, onOpen }: Props) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const groups = gather("area", standings.here, parks);
  const groupOf = new Map(groups.flatMap((group) => group.members.map(({ node }) => [node.id, group] as const)));
  const lines = [...pairsOf(data.relations, groupOf)]
    .filter(([, { kind }]) => kind === "crossing")
    .sort(([, a], [, b]) => b.relations.length - a.relations.length);
  const crossing = lines.reduce((sum, [, { relations }]) => sum + relations.length, 0);
  return (
    <div data-testid="map-overview">
      <p className={panel["kicker"]}>{t("map.panel.kicker")}</p>
      <h2 className={panel["title"]}>{t("map.panel.title")}</h2>
      <p className={panel["lead"]}>{t("map.panel.lead")}</p>
      <Figures
        figures={[
          { value: standings.here.length, name: t("map.panel.placed") },
          { value: groups.length, name: t("map.panel.places") },
          { value: crossing, name: t("map.panel.crossing"), cross: true },
          { value: standings.elsewhere.length, name: t("map.panel.elsewhere") },
        ]}
      />
      {lines.length > 0 && (
        <>
          <div className={parts["groupHead"]}>
            <h3>{t("map.panel.strongest")}</h3>
          </div>
          <ul>
            {lines.slice(0, LISTED).map(([id, { ends, relations }]) => (
              <li key={id} className={parts["row"]}>
                <button type="button" className={parts["rowButton"]} onClick={() => onOpen(id)} data-testid="map-line-row">
                  <span className={parts["rowName"]}>
                    {nameOf(ends[0].name)} — {nameOf(ends[1].name)}
                  </span>
                  <span className={parts["rowDate"]}>{relations.length}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={parts["groupHead"]}>
        <h3>{t("map.panel.largest")}</h3>
      </div>
      <ul>
        {groups.slice(0, LISTED).map((group) => (
          <li key={group.id} className={parts["row"]}>
            <button type="button" className={parts["rowButton"]} onClick={() => onOpen(group.id)} data-testid="map-place-row">
              <span className={parts["rowName"]}>{nameOf(group.name)}</span>
              <span className={parts["rowDate"]}>{group.members.length}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
