import { useTranslation } from "react-i18next";
import { type Axis, type Bar, inYear, yearOfQuarter } from "./quarters.js";
import classes from "./Timeline.module.css";

interface Props {
  readonly axis: Axis;
  readonly byYear: boolean;
  readonly range: readonly [number, number];
  readonly height: number;
}

/** Words for what a bar stands for: 2020 年第 4 季, or 2020 年 where no more is known. */
export function usePeriod(): (quarter: number, span?: 1 | 4) => string {
  const { t } = useTranslation();
  return (quarter, span = 1) => t(span === 4 ? "dates.year" : "dates.quarter", { year: yearOfQuarter(quarter), quarter: inYear(quarter) });
}

/** The bars: the whole set pale, the view dark, what is only planned hollow and dashed on top; a year alone as a hatched band. */
export function Bars({ axis, byYear, range, height }: Props) {
  const { t } = useTranslation();
  const period = usePeriod();
  const length = axis.end - axis.first;
  const share = (at: number) => `${((at - axis.first) / length) * 100}%`;
  const most = Math.max(1, ...axis.bars.map(({ whole }) => whole));
  const room = height - 8;
  const high = (count: number) => (count === 0 ? 0 : Math.max(2.5, (count / most) * room));
  const highest = Math.max(0, ...axis.bars.map(({ count }) => count));
  const peak = axis.bars.find(({ count }) => count === highest && count > 1);
  const title = ({ start, span, count, planned }: Bar) =>
    [t("dates.bar", { period: period(start, span), count, planned }), span === 4 && !byYear && t("dates.yearOnly")]
      .filter(Boolean)
      .join(t("common.sep"));
  return (
    <>
      {axis.bars.map((bar) => {
        const { start, span, count, planned, whole } = bar;
        const full = high(count);
        const hollow = count === 0 ? 0 : Math.max(planned > 0 ? 3 : 0, (planned / count) * full);
        return (
          <div
            key={`${start}/${span}`}
            className={classes["bin"]}
            data-year={(span === 4 && !byYear) || undefined}
            data-outside={start + span <= range[0] || start >= range[1] || undefined}
            style={{ left: share(start), width: `${(span / length) * 100}%` }}
            title={title(bar)}
            data-testid="bar"
            data-count={count}
          >
            {whole > count && <span className={classes["whole"]} style={{ height: Math.max(2.5, high(whole) - full) }} />}
            {hollow > 0 && <span className={classes["hollow"]} style={{ height: hollow }} />}
            {count > planned && <span className={classes["solid"]} style={{ height: Math.max(2.5, full - hollow) }} />}
          </div>
        );
      })}
      {peak && (
        <span
          className={classes["peak"]}
          data-left={peak.start - axis.first > length * 0.6 || undefined}
          style={{ left: share(peak.start + peak.span / 2) }}
        >
          {t("dates.peak", { count: peak.count, period: period(peak.start, peak.span) })}
        </span>
      )}
    </>
  );
}
