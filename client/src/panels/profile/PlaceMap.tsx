import { useTranslation } from "react-i18next";
import { useShownTheme } from "../../theme/ThemeController.js";
import { MAP_COLOURS } from "../../views/map/colours.js";
import { BORDERS, OUTLINES } from "../../views/map/outlines.js";
import { boxOf, project } from "../../views/map/projection.js";
import type { Point } from "../../views/map/types.js";
import classes from "./Profile.module.css";

interface Props {
  readonly longitude: number;
  readonly latitude: number;
  readonly name: string;
}

/** The two provinces whole. */
const FRAME = boxOf(97.2, 26, 110.4, 34.4);
const WIDTH = 300;
const SCALE = WIDTH / (FRAME.right - FRAME.left);
const HEIGHT = Math.round((FRAME.bottom - FRAME.top) * SCALE);
const CITIES = [
  { name: { zh: "成都", en: "Chengdu" }, at: project(104.07, 30.66) },
  { name: { zh: "重庆", en: "Chongqing" }, at: project(106.55, 29.56) },
] as const;

const onMap = ({ x, y }: Point): Point => ({ x: (x - FRAME.left) * SCALE, y: (y - FRAME.top) * SCALE });
const pathOf = (line: readonly Point[]) =>
  line
    .map(onMap)
    .map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");
const land = (side: "sichuan" | "chongqing") =>
  OUTLINES.filter((outline) => outline.side === side)
    .flatMap(({ rings }) => rings.map((ring) => `${pathOf(ring)}Z`))
    .join("");
const LAND = { sichuan: land("sichuan"), chongqing: land("chongqing") };
const PROVINCES = BORDERS.filter(({ kind }) => kind === "province")
  .map(({ line }) => pathOf(line))
  .join("");

/** Where it stands in the two provinces. What lies outside them is not on this map. */
export function PlaceMap({ longitude, latitude, name }: Props) {
  const { t, i18n } = useTranslation();
  const colours = MAP_COLOURS[useShownTheme()];
  const language = i18n.language === "en" ? "en" : "zh";
  const { x, y } = onMap(project(longitude, latitude));
  if (x < 0 || x > WIDTH || y < 0 || y > HEIGHT) return null;
  return (
    <figure className={classes["map"]} data-testid="place-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
        {(["sichuan", "chongqing"] as const).map((side) => (
          <path key={side} d={LAND[side]} fill={colours[side]} stroke={colours[side]} strokeWidth={0.6} />
        ))}
        <path d={PROVINCES} fill="none" stroke={colours.province} strokeWidth={1} />
        {CITIES.map((city) => {
          const place = onMap(city.at);
          const near = Math.hypot(place.x - x, place.y - y) < 26;
          return near ? null : (
            <g key={city.name.zh}>
              <circle cx={place.x} cy={place.y} r={2.5} className={classes["mapCity"]} />
              <text x={place.x} y={place.y - 7} textAnchor="middle" className={classes["mapCityName"]}>
                {city.name[language]}
              </text>
            </g>
          );
        })}
        <circle cx={x} cy={y} r={6} className={classes["mapHere"]} />
        <text x={x} y={y + 22} textAnchor={x > WIDTH * 0.72 ? "end" : x < WIDTH * 0.28 ? "start" : "middle"} className={classes["mapName"]}>
          {name}
        </text>
      </svg>
      <figcaption>{t("pages.mapNote")}</figcaption>
    </figure>
  );
}
