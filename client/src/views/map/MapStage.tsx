import { useElementSize } from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import figure from "../../canvas/Figure.module.css";
import { numbersOf } from "../../canvas/figure.js";
import { EmptyNote, FailedNote } from "../../canvas/Notes.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useShownTheme } from "../../theme/ThemeController.js";
import { Trouble } from "../../ui/Trouble.js";
import { useUnplacedTable } from "../table-link.js";
import type { Arc, ArcKind } from "./arcs.js";
import { Basemap } from "./Basemap.js";
import type { Disc } from "./discs.js";
import { MapCaption } from "./MapCaption.js";
import { MapFoot } from "./MapFoot.js";
import { MapLayer } from "./MapLayer.js";
import { MapTools } from "./MapTools.js";
import classes from "./map.module.css";
import { pictureOf } from "./picture.js";
import type { Group } from "./types.js";
import { useCamera } from "./use-camera.js";
import { useGroupName } from "./use-group-name.js";
import { useMapView } from "./use-map-view.js";
import { useStandings } from "./use-standings.js";

const INSETS = { top: 84, right: 28, bottom: 56, left: 28 };
const PROJECTOR_INSETS = { top: 150, right: 28, bottom: 92, left: 28 };
const PHONE_INSETS = { top: 150, right: 4, bottom: 190, left: 4 };

/** The map: where the nodes of the picture stand, gathered by zoom, and the links between those places. */
export default function MapStage() {
  const { t } = useTranslation();
  const { view, scene, data, marked, phone, wish, retryScene } = useWorkspace();
  const { selection, filter, select } = view;
  const theme = useShownTheme();
  const { opened, camera: kept, local, open, keepCamera, showLocal } = useMapView();
  const { standings, parks, failure, retry } = useStandings();
  const stage = useRef<HTMLDivElement>(null);
  const { ref: measured, width, height } = useElementSize();
  const size = useMemo(() => (width > 0 && height > 0 ? { width, height } : null), [width, height]);
  const insets = phone ? PHONE_INSETS : theme === "projector" ? PROJECTOR_INSETS : INSETS;
  const { camera, zoomBy, showAll, lookAt, handlers } = useCamera({ stage, size, insets, start: kept, onMoved: keepCamera });
  const name = useGroupName();
  const scale = phone ? 0.86 : theme === "projector" ? 1.25 : 1;
  const k = camera?.k ?? 0;
  const here = standings?.here;
  const relations = data?.relations;
  const picture = useMemo(() => {
    if (k === 0 || !here || !relations) return null;
    return pictureOf({
      k,
      scale,
      standings: here,
      parks,
      relations,
      shown: (kind: ArcKind) => kind !== "inside" || local,
      nameOf: (group: Group) => name(group.name),
      countOf: (group: Group) => t("map.count", { count: group.members.length }),
      opened,
    });
  }, [k, scale, here, parks, relations, local, name, t, opened]);

  // what search or a panel asks to look at comes into the middle
  const spots = useRef(here);
  spots.current = here;
  useEffect(() => {
    if (!wish?.ids) return;
    const found = spots.current?.find(({ node }) => wish.ids?.includes(node.id));
    if (found) lookAt(found.at, 420);
  }, [wish, lookAt]);

  const markedSet = useMemo(() => new Set(marked), [marked]);
  const selected = selection.kind === "node" ? selection.id : null;
  const openDisc = useCallback(
    ({ group }: Disc) => {
      const [only] = group.members;
      if (group.members.length === 1 && only && group.key === only.node.id) {
        select(only.node.id);
        return;
      }
      select(null);
      open(group.id);
    },
    [select, open],
  );
  const openArc = useCallback(
    (arc: Arc) => {
      const [only] = arc.relations;
      if (arc.relations.length === 1 && only) {
        select(only.id);
        return;
      }
      select(null);
      open(arc.id);
    },
    [select, open],
  );
  const toTable = useUnplacedTable();
  const empty = data !== null && data.nodes.length === 0;
  const nothingHere = !empty && standings !== null && standings.here.length === 0;
  const stale = scene.phase === "loading" || (scene.phase === "shown" && scene.stale) || (data !== null && !standings && !failure);
  return (
    <div className={classes["map"]} ref={measured} data-testid="map">
      <div
        ref={stage}
        className={classes["stage"]}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved with the arrow keys
        tabIndex={0}
        aria-label={t("map.label")}
        data-stale={stale || undefined}
        data-k={k === 0 ? undefined : Math.round(k)}
        {...handlers}
      >
        {camera && size && (
          <>
            <Basemap camera={camera} size={size} />
            <svg className={classes["layer"]} width={size.width} height={size.height}>
              <title>{t("views.map")}</title>
              <g transform={`translate(${(size.width / 2 - camera.x * k).toFixed(2)} ${(size.height / 2 - camera.y * k).toFixed(2)})`}>
                {picture && (
                  <MapLayer
                    picture={picture}
                    scale={scale}
                    opened={opened}
                    selected={selected}
                    marked={markedSet}
                    onDisc={openDisc}
                    onArc={openArc}
                  />
                )}
              </g>
            </svg>
          </>
        )}
      </div>
      {picture && !empty && !nothingHere && (
        <MapCaption
          picture={picture}
          placed={standings?.here.length ?? 0}
          crossingInAll={data ? numbersOf(data).crossing : 0}
          filter={filter}
          short={phone}
          brief={phone && (selection.kind !== "none" || opened !== null)}
        />
      )}
      <MapTools local={local} phone={phone} onZoom={zoomBy} onFit={showAll} onLocal={() => showLocal(!local)} />
      {camera && (
        <MapFoot
          standings={empty ? null : standings}
          nodes={data?.nodes.length ?? 0}
          filter={filter}
          k={k}
          phone={phone}
          onTable={toTable}
        />
      )}
      {empty && <EmptyNote filter={filter} onFilter={view.setFilter} />}
      {nothingHere && (
        <div className={figure["center"]}>
          <div className={`${figure["note"]} ${classes["plateNote"]}`} data-testid="map-nothing">
            <h3>{t("map.unplaced")}</h3>
            <p>{t("map.unplacedHelp")}</p>
          </div>
        </div>
      )}
      {scene.phase === "failed" && <FailedNote failure={scene.failure} beside onRetry={retryScene} />}
      {scene.phase !== "failed" && failure && (
        <div className={figure["corner"]} data-testid="map-failed">
          <div className={figure["note"]}>
            <Trouble title={t("map.failed")} help={t("map.failedHelp")} failure={failure} onRetry={retry} />
          </div>
        </div>
      )}
      {stale && <div className={figure["bar"]} aria-hidden="true" />}
    </div>
  );
}
