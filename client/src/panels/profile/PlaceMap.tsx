import { useTranslation } from "react-i18next";
import classes from "./Profile.module.css";

interface Props {
  readonly longitude: number;
  readonly latitude: number;
  readonly name: string;
}

/** The two provinces, roughly, in degrees. */
const FRAME = { west: 100.5, east: 110.5, south: 27.5, north: 33 };
const CITIES = [
  { name: { zh: "成都", en: "Chengdu" }, longitude: 104.07, latitude: 30.66 },
  { name: { zh: "重庆", en: "Chongqing" }, longitude: 106.55, latitude: 29.56 },
] as const;
const WIDTH = 300;
/** Degrees of longitude are shorter than those of latitude here. */
const SQUEEZE = Math.cos((30 * Math.PI) / 180);
const SCALE = WIDTH / ((FRAME.east - FRAME.west) * SQUEEZE);
const HEIGHT = Math.round((FRAME.north - FRAME.south) * SCALE);

/** Where it stands, between the two cities. */
export function PlaceMap({ longitude, latitude, name }: Props) {
  const { i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  const at = (point: { readonly longitude: number; readonly latitude: number }) => ({
    x: (point.longitude - FRAME.west) * SQUEEZE * SCALE,
    y: (FRAME.north - point.latitude) * SCALE,
  });
  const { x, y } = at({ longitude, latitude });
  // what lies outside the two provinces is not on this map
  if (x < 0 || x > WIDTH || y < 0 || y > HEIGHT) return null;
  return (
    <svg className={classes["map"]} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name} data-testid="place-map">
      {CITIES.map((city) => {
        const place = at(city);
        const near = Math.hypot(place.x - x, place.y - y) < 30;
        return (
          <g key={city.name.zh}>
            <circle cx={place.x} cy={place.y} r={3} className={classes["mapCity"]} />
            {!near && (
              <text x={place.x} y={place.y - 8} textAnchor="middle" className={classes["mapCityName"]}>
                {city.name[language]}
              </text>
            )}
          </g>
        );
      })}
      <circle cx={x} cy={y} r={7} className={classes["mapHere"]} />
      <text x={x} y={y + 24} textAnchor={x > WIDTH * 0.75 ? "end" : x < WIDTH * 0.25 ? "start" : "middle"} className={classes["mapName"]}>
        {name}
      </text>
    </svg>
  );
}
