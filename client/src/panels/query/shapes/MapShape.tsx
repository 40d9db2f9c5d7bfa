import { ActionIcon } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Gathering, gathered, type Spot } from "../../../state/query/spots.js";
import { usePalette } from "../../../theme/ThemeController.js";
import { Basemap } from "../../../views/map/Basemap.js";
import type { Disc } from "../../../views/map/discs.js";
import { labelDiscs } from "../../../views/map/labels.js";
import mapClasses from "../../../views/map/map.module.css";
import { BASIN, fit, project } from "../../../views/map/projection.js";
import type { Camera, Size } from "../../../views/map/types.js";
import { useCamera } from "../../../views/map/use-camera.js";
import classes from "./Shapes.module.css";
import { usePlaces } from "./use-places.js";

const INSETS = { top: 48, right: 84, bottom: 48, left: 84 };
const SMALLEST = 5;
const LARGEST = 26;
const NAMED = 6;
/** A picture of one place is no nearer than this, in pixels of a degree. */
const NEAREST = 420;

/** What of the answer stands somewhere, as discs by how much there is, with a list beside. */
export function MapShape({ spots }: { readonly spots: readonly Spot[] }) {
  const { t } = useTranslation();
  const located = usePlaces(spots);
  if (located.phase !== "there") {
    return (
      <p className={classes["note"]} role="status">
        {t(located.phase === "asking" ? "query.map.locating" : "query.map.failed")}
      </p>
    );
  }
  const { there, nowhere } = gathered(spots, located.places);
  return (
    <div className={classes["map"]} data-testid="shape-map" data-places={there.length}>
      <div className={classes["bar"]}>
        <span className={classes["figures"]}>
          {t("query.map.line", { places: there.length, weight: there.reduce((sum, { weight }) => sum + weight, 0) })}
        </span>
      </div>
      {nowhere.length > 0 && (
        <p className={classes["note"]}>
          {t("query.map.nowhere", {
            count: nowhere.length,
            names: `${nowhere
              .slice(0, NAMED)
              .map(({ name }) => name)
              .join("、")}${nowhere.length > NAMED ? "…" : ""}`,
          })}
        </p>
      )}
      {there.length === 0 ? <p className={classes["note"]}>{t("query.map.none")}</p> : <Drawn key={there.length} there={there} />}
    </div>
  );
}

function Drawn({ there }: { readonly there: readonly Gathering[] }) {
  const { t } = useTranslation();
  const stage = useRef<HTMLDivElement>(null);
  const { ref, width, height } = useElementSize();
  const size = useMemo(() => (width > 0 && height > 0 ? { width, height } : null), [width, height]);
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <div className={classes["drawn"]}>
      <div className={classes["canvas"]} ref={ref}>
        <div ref={stage} className={mapClasses["stage"]}>
          {size && <Land stage={stage} size={size} there={there} chosen={chosen} onChoose={setChosen} />}
        </div>
      </div>
      <nav className={classes["names"]} aria-label={t("query.map.list")}>
        <ul>
          {there.slice(0, 200).map((each, i) => (
            <li key={`${each.longitude} ${each.latitude}`} data-on={i === chosen || undefined}>
              <button
                type="button"
                className={classes["name"]}
                onClick={() => setChosen(i === chosen ? null : i)}
                aria-pressed={i === chosen}
              >
                <span className={classes["label"]}>{each.name}</span>
                <b>{each.weight}</b>
              </button>
              {i === chosen && each.spots.length > 1 && (
                <p>
                  {each.spots
                    .slice(0, 20)
                    .map(({ name }) => name)
                    .join("、")}
                  {each.spots.length > 20 && "…"}
                </p>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

interface LandProps {
  readonly stage: React.RefObject<HTMLDivElement | null>;
  readonly size: Size;
  readonly there: readonly Gathering[];
  readonly chosen: number | null;
  readonly onChoose: (place: number | null) => void;
}

/** The camera begins with all that is there in sight. */
function start(there: readonly Gathering[], size: Size): Camera {
  const points = there.map(({ longitude, latitude }) => project(longitude, latitude));
  const box = {
    left: Math.min(...points.map(({ x }) => x)),
    right: Math.max(...points.map(({ x }) => x)) + 1e-6,
    top: Math.min(...points.map(({ y }) => y)),
    bottom: Math.max(...points.map(({ y }) => y)) + 1e-6,
  };
  const near = fit(box, size, INSETS);
  return near.k > NEAREST ? { ...near, k: Math.max(fit(BASIN, size, INSETS).k, NEAREST) } : near;
}

function Land({ stage, size, there, chosen, onChoose }: LandProps) {
  const { t } = useTranslation();
  const palette = usePalette();
  const [first] = useState(() => start(there, size));
  const { camera, zoomBy, showAll, handlers } = useCamera({ stage, size, insets: INSETS, start: first, onMoved: () => undefined });
  const most = Math.max(...there.map(({ weight }) => weight), 1);
  const k = camera?.k ?? 1;
  const discs = useMemo(
    () =>
      there.map((each, i): Disc => {
        const at = project(each.longitude, each.latitude);
        const home = { x: at.x * k, y: at.y * k };
        const group = { id: String(i), key: String(i), name: { kind: "named" as const, name: each.name, park: false }, at, members: [] };
        return { group, ...home, home, r: Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, each.weight) / most)) };
      }),
    [there, k, most],
  );
  const { labels } = useMemo(() => {
    const wanted = discs.map((disc, i) => ({
      disc,
      name: short(there[i]?.name ?? ""),
      count: String(there[i]?.weight ?? ""),
      must: i === chosen,
    }));
    return labelDiscs(wanted, { discs, arcs: [] }, { size: 12, small: 11 });
  }, [discs, there, chosen]);
  if (!camera) return null;
  const tools = [
    { label: t("canvas.zoomIn"), Icon: IconPlus, run: () => zoomBy(1.6) },
    { label: t("canvas.zoomOut"), Icon: IconMinus, run: () => zoomBy(1 / 1.6) },
    { label: t("canvas.fit"), Icon: IconMaximize, run: showAll },
  ];
  return (
    <>
      <div
        className={classes["land"]}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved with the arrow keys
        tabIndex={0}
        aria-label={t("query.map.label")}
        {...handlers}
      >
        <Basemap camera={camera} size={size} />
        <svg className={mapClasses["layer"]} width={size.width} height={size.height} aria-hidden="true">
          <g transform={`translate(${(size.width / 2 - camera.x * k).toFixed(2)} ${(size.height / 2 - camera.y * k).toFixed(2)})`}>
            {discs.map(({ group, x, y, r }, i) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list beside has the same as buttons
              <circle
                key={group.id}
                cx={x}
                cy={y}
                r={r}
                fill={palette.act}
                fillOpacity={i === chosen ? 0.85 : 0.5}
                stroke={i === chosen ? palette.ink : palette.act}
                strokeWidth={i === chosen ? 2 : 1}
                onClick={() => onChoose(i === chosen ? null : i)}
              />
            ))}
            <g className={mapClasses["labels"]} stroke={palette.ground} fill={palette.ink}>
              {labels.map(({ id, lines, x, y, anchor }) => (
                <text key={id} x={x} y={y} textAnchor={anchor} fontSize={12} fontWeight={500}>
                  {lines.map((line, i) => (
                    <tspan key={line} x={x} dy={i === 0 ? 0 : 15} fontSize={i === 0 ? 12 : 11}>
                      {line}
                    </tspan>
                  ))}
                </text>
              ))}
            </g>
          </g>
        </svg>
      </div>
      <div className={classes["tools"]} role="toolbar" aria-label={t("query.shapes.map")}>
        {tools.map(({ label, Icon, run }) => (
          <ActionIcon key={label} variant="default" size={32} aria-label={label} onClick={run}>
            <Icon size={16} stroke={1.6} />
          </ActionIcon>
        ))}
      </div>
    </>
  );
}

const short = (name: string) => (name.length > 12 ? `${name.slice(0, 11)}…` : name);
