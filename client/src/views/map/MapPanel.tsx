import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { LinePanel } from "./panel/LinePanel.js";
import { MapOverview } from "./panel/MapOverview.js";
import { PlacePanel } from "./panel/PlacePanel.js";
import panel from "./panel/panel.module.css";
import { openedOf } from "./reach.js";
import { useMapView } from "./use-map-view.js";
import { useStandings } from "./use-standings.js";

/** What the panel says beside the map while no node is selected: the open place or line, or the map as a whole. */
export default function MapPanel() {
  const { t } = useTranslation();
  const { data } = useWorkspace();
  const { opened, open } = useMapView();
  const { standings, parks, failure } = useStandings();
  const found = useMemo(
    () => (opened && standings && data ? openedOf(opened, standings.here, parks, data.relations) : null),
    [opened, standings, parks, data],
  );
  if (!data || !standings) return failure ? null : <SkeletonRows count={10} />;
  if (!opened) return <MapOverview data={data} standings={standings} parks={parks} onOpen={open} />;
  const close = () => open(null);
  if (!found)
    return (
      <>
        <MapOverview data={data} standings={standings} parks={parks} onOpen={open} />
        <p className={panel["lead"]} role="status">
          {t("map.panel.gone")}
          {t("common.sep")}
          {t("map.panel.goneHelp")}
        </p>
      </>
    );
  if (found.kind === "line") return <LinePanel key={opened} line={found} data={data} onOpen={open} onClose={close} />;
  return <PlacePanel key={opened} group={found.group} data={data} onClose={close} />;
}
