import { useElementSize } from "@mantine/hooks";
import { type PointerEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { MOST_DATED } from "../../state/dated/use-dated.js";
import { Bars, usePeriod } from "./Bars.js";
import { type Axis, datesOf, quarterOf, rangeOf, yearOfQuarter } from "./quarters.js";
import classes from "./Timeline.module.css";

interface Props {
  readonly axis: Axis;
  /** Whether only years could be counted. */
  readonly byYear: boolean;
  /** Whether that is because there are too many relations to count them by quarter. */
  readonly crowded?: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly height?: number;
  /** One end moved; the other keeps what it was, to the day. */
  readonly onRange: (range: { readonly from: string | null } | { readonly to: string | null }) => void;
}

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -999, End: 999 };

/** Relations by quarter; two handles choose a range, and a line marks the day as of which one looks. */
export function Histogram({ axis, byYear, crowded = false, from, to, asOf, height = 46, onRange }: Props) {
  const { t } = useTranslation();
  const period = usePeriod();
  const track = useRef<HTMLDivElement>(null);
  const { ref: sized, width } = useElementSize();
  const [drag, setDrag] = useState<{ readonly end: 0 | 1; readonly range: readonly [number, number] } | null>(null);
  const range = drag?.range ?? rangeOf(axis, from, to);
  const { first, end: last } = axis;
  const length = last - first;
  const share = (at: number) => `${((at - first) / length) * 100}%`;
  const years = Array.from({ length: length / 4 }, (_, i) => yearOfQuarter(first) + i);
  // names of years stand apart, however many there are
  const every = Math.max(1, Math.ceil((years.length * 40) / (width || 400)));

  const move = (end: 0 | 1, at: number): readonly [number, number] => {
    const [low, high] = range;
    return end === 0 ? [Math.min(Math.max(first, at), high - 1), high] : [low, Math.max(Math.min(last, at), low + 1)];
  };
  const at = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    return box ? first + Math.round(((event.clientX - box.left) / box.width) * length) : first;
  };
  const commit = (end: 0 | 1, next: readonly [number, number]) => {
    const dates = datesOf(axis, next);
    onRange(end === 0 ? { from: dates.from } : { to: dates.to });
  };
  const handle = (end: 0 | 1) => {
    const shown = end === 0 ? range[0] : range[1] - 1;
    return (
      <div
        role="slider"
        tabIndex={0}
        className={classes["handle"]}
        style={{ left: share(range[end]), height: height + 10 }}
        aria-label={t(end === 0 ? "dates.startHandle" : "dates.endHandle")}
        aria-valuemin={first}
        aria-valuemax={last}
        aria-valuenow={shown}
        aria-valuetext={period(shown)}
        data-testid={end === 0 ? "range-start" : "range-end"}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ end, range });
        }}
        onPointerMove={(event) => drag?.end === end && setDrag({ end, range: move(end, at(event)) })}
        onPointerUp={() => {
          if (drag) commit(end, drag.range);
          setDrag(null);
        }}
        onKeyDown={(event) => {
          const step = KEYS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          commit(end, move(end, range[end] + step * (event.shiftKey ? 4 : 1)));
        }}
      />
    );
  };

  return (
    <div ref={sized} className={classes["chart"]} data-testid="histogram" data-by={byYear ? "year" : "quarter"}>
      <p className={classes["rangeText"]}>
        {t("dates.range", { from: drag || from === null ? period(range[0]) : from, to: drag || to === null ? period(range[1] - 1) : to })}
        {asOf !== null && t("common.dot") + t("figure.asOf", { date: asOf })}
        {axis.before > 0 && t("common.sep") + t("dates.before", { count: axis.before, year: yearOfQuarter(first) })}
        {crowded && t("common.dot") + t("dates.byYear", { count: MOST_DATED })}
      </p>
      <div ref={track} className={classes["track"]} role="img" aria-label={t("dates.chart")} style={{ height }}>
        <Bars axis={axis} byYear={byYear} range={range} height={height} />
        <div className={classes["veil"]} style={{ left: 0, width: share(range[0]) }} />
        <div className={classes["veil"]} style={{ left: share(range[1]), right: 0 }} />
        {asOf !== null && (
          <div
            className={classes["asOf"]}
            style={{ left: share(Math.min(last, Math.max(first, quarterOf(asOf) + 0.5))) }}
            title={t("figure.asOf", { date: asOf })}
          />
        )}
      </div>
      {handle(0)}
      {handle(1)}
      <div className={classes["years"]} aria-hidden="true">
        {years.map((year, i) => (
          <span key={year}>{(years.length - 1 - i) % every === 0 ? year : ""}</span>
        ))}
      </div>
    </div>
  );
}
