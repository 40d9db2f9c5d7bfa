import { type PointerEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Bin, datesOf, rangeOf } from "./bins.js";
import classes from "./Timeline.module.css";

interface Props {
  readonly bins: readonly Bin[];
  readonly from: string | null;
  readonly to: string | null;
  /** One end moved; the other keeps what it was, to the month. */
  readonly onRange: (range: { readonly from: string | null } | { readonly to: string | null }) => void;
}

const HEIGHT = 46;

/** Relations by year: signed or planned as hollow dashed bars on those that were done; two handles choose a range. */
export function Histogram({ bins, from, to, onRange }: Props) {
  const { t } = useTranslation();
  const track = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ readonly end: 0 | 1; readonly range: readonly [number, number] } | null>(null);
  const range = drag?.range ?? rangeOf(bins, from, to);
  const most = Math.max(1, ...bins.map(({ whole }) => whole));
  const highest = Math.max(...bins.map(({ count }) => count));
  const peak = bins.find(({ count }) => count === highest && count > 1);
  const share = (at: number) => `${(at / bins.length) * 100}%`;

  const move = (end: 0 | 1, at: number): readonly [number, number] => {
    const [low, high] = range;
    return end === 0 ? [Math.min(Math.max(0, at), high - 1), high] : [low, Math.max(Math.min(bins.length, at), low + 1)];
  };
  const at = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    return box ? Math.round(((event.clientX - box.left) / box.width) * bins.length) : 0;
  };
  const commit = (end: 0 | 1, next: readonly [number, number]) => {
    const dates = datesOf(bins, next);
    onRange(end === 0 ? { from: dates.from } : { to: dates.to });
  };
  const handle = (end: 0 | 1) => {
    const bin = bins[end === 0 ? range[0] : range[1] - 1];
    return (
      <div
        role="slider"
        tabIndex={0}
        className={classes["handle"]}
        style={{ left: share(range[end]) }}
        aria-label={t(end === 0 ? "dates.startHandle" : "dates.endHandle")}
        aria-valuemin={bins[0]?.year}
        aria-valuemax={bins.at(-1)?.year}
        aria-valuenow={bin?.year}
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
          const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -99, End: 99 }[event.key];
          if (step === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          commit(end, move(end, range[end] + step));
        }}
      />
    );
  };

  return (
    <div className={classes["chart"]}>
      <p className={classes["rangeText"]}>
        {t("dates.range", { from: from ?? bins[range[0]]?.year ?? "", to: to ?? bins[range[1] - 1]?.year ?? "" })}
      </p>
      <div ref={track} className={classes["track"]} role="img" aria-label={t("dates.chart")} style={{ height: HEIGHT }}>
        {bins.map(({ year, count, planned, whole }, i) => {
          const full = (count / most) * (HEIGHT - 6);
          const hollow = count === 0 ? 0 : (planned / count) * full;
          const outside = i < range[0] || i >= range[1];
          return (
            <div
              key={year}
              className={classes["bin"]}
              style={{ left: share(i), width: `${100 / bins.length}%` }}
              data-outside={outside || undefined}
              title={t("dates.bar", { year, count, planned })}
            >
              {whole > count && (
                <span className={classes["whole"]} style={{ height: Math.max(2.5, ((whole - count) / most) * (HEIGHT - 6)) }} />
              )}
              {hollow > 0 && <span className={classes["hollow"]} style={{ height: Math.max(3, hollow) }} />}
              {count - planned > 0 && <span className={classes["solid"]} style={{ height: Math.max(2.5, full - hollow) }} />}
            </div>
          );
        })}
        {peak && (
          <span
            className={classes["peak"]}
            data-left={bins.indexOf(peak) > bins.length * 0.62 || undefined}
            style={{ left: share(bins.indexOf(peak) + 0.5) }}
          >
            {t("dates.peak", { count: peak.count, year: peak.year })}
          </span>
        )}
      </div>
      {handle(0)}
      {handle(1)}
      <div className={classes["years"]} aria-hidden="true">
        {bins.map(({ year, earlier }) => (
          <span key={year}>{earlier ? `≤${year}` : year}</span>
        ))}
      </div>
    </div>
  );
}
