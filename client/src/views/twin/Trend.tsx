import { useTranslation } from "react-i18next";
import parts from "../../panels/parts/parts.module.css";
import { usePalette } from "../../theme/ThemeController.js";
import classes from "./panel.module.css";
import { trendOf } from "./trend.js";

interface Props {
  readonly years: readonly { readonly year: number; readonly inside: number; readonly crossing: number }[];
  /** All that cross, dated or not. */
  readonly crossing: number;
}

const [WIDTH, HEIGHT, FOOT, HEAD] = [324, 84, 18, 18];
/** With more years than so many, shares would run into each other: only the last is written. */
const ROOMY = 9;

/** Relations on the two sides by year, those that cross in cinnabar, and their share as a line. */
export function Trend({ years, crossing }: Props) {
  const { t } = useTranslation();
  const palette = usePalette();
  const bars = trendOf(years);
  const dated = bars.reduce((sum, bar) => sum + bar.crossing, 0);
  if (crossing === 0) return null;
  const most = Math.max(1, ...bars.map(({ inside }) => inside));
  const step = WIDTH / Math.max(1, bars.length);
  const wide = Math.min(18, step * 0.6);
  const high = (count: number) => (count === 0 ? 0 : Math.max(2.5, (count / most) * (HEIGHT - HEAD)));
  const points = bars.flatMap(({ year, inside, crossing: crosses }, i) => {
    const share = crosses / inside;
    return inside > 0 ? [{ year, x: (i + 0.5) * step, y: HEIGHT - share * (HEIGHT - HEAD), percent: Math.round(share * 100) }] : [];
  });
  return (
    <>
      <div className={parts["groupHead"]}>
        <h3>{t("twin.byYear")}</h3>
      </div>
      {dated === 0 ? (
        <p className={classes["note"]} data-testid="twin-no-trend">
          {t("twin.noYears", { count: crossing })}
        </p>
      ) : (
        <>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
            width="100%"
            role="img"
            aria-label={bars.map((bar) => t("twin.yearBar", { ...bar })).join("; ")}
            data-testid="twin-trend"
          >
            <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} stroke={palette.line2} />
            {bars.map(({ year, inside, crossing: crosses, earlier }, i) => {
              const x = (i + 0.5) * step;
              return (
                <g key={year}>
                  <title>{t("twin.yearBar", { year, inside, crossing: crosses })}</title>
                  <rect x={x - step / 2} y={0} width={step} height={HEIGHT} fill="transparent" />
                  <rect x={x - wide / 2} y={HEIGHT - high(inside)} width={wide} height={high(inside)} fill={palette.line2} />
                  <rect x={x - wide / 2} y={HEIGHT - high(crosses)} width={wide} height={high(crosses)} fill={palette.cross} />
                  {(bars.length <= 7 || i % 2 === (bars.length - 1) % 2) && (
                    <text x={x} y={HEIGHT + 14} textAnchor="middle" fontSize={11} fill={palette.ink2}>
                      {earlier ? `≤${year}` : year}
                    </text>
                  )}
                </g>
              );
            })}
            {points.length > 1 && (
              <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} fill="none" stroke={palette.ink2} strokeWidth={1.2} />
            )}
            {points.map(({ year, x, y, percent }, i) => (
              <g key={year}>
                <circle cx={x} cy={y} r={2.4} fill={palette.panel} stroke={palette.ink2} strokeWidth={1.2} />
                {(bars.length <= ROOMY || i === points.length - 1) && (
                  <text x={x} y={y - 6} textAnchor="middle" fontSize={11} fill={palette.ink2}>
                    {percent}%
                  </text>
                )}
              </g>
            ))}
          </svg>
          <p className={classes["note"]}>{t("twin.yearsHelp")}</p>
          {crossing > dated && <p className={classes["note"]}>{t("twin.undated", { count: crossing - dated })}</p>}
        </>
      )}
    </>
  );
}
