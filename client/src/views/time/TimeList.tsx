import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePeriod } from "../../panels/timeline/Bars.js";
import type { Period, Row } from "./groups.js";
import { TimeRow } from "./TimeRow.js";
import classes from "./time.module.css";

interface Props {
  readonly rows: readonly Row[];
  readonly selected: string | null;
  /** How often the undated were asked for: each time they come into sight. */
  readonly asked: number;
  readonly undatedHidden: boolean;
  readonly phone: boolean;
  readonly onSelect: (id: string) => void;
}

/** The list by date; only what is in sight is on the page. */
export function TimeList({ rows, selected, asked, undatedHidden, phone, onSelect }: Props) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (i) => (rows[i]?.kind === "head" ? 40 : phone ? 84 : 38),
    getItemKey: (i) => rows[i]?.id ?? i,
    overscan: 12,
  });
  const undatedAt = rows.findIndex((row) => row.kind === "head" && row.period.kind === "undated");
  const done = useRef(0);
  useEffect(() => {
    if (asked <= done.current || undatedAt < 0) return;
    done.current = asked;
    list.scrollToIndex(undatedAt, { align: "start" });
  }, [asked, undatedAt, list]);
  return (
    <section ref={scroll} className={classes["list"]} aria-label={t("timeline.list")} data-testid="time-list">
      <div style={{ height: list.getTotalSize(), position: "relative" }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              className={classes["at"]}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === "head" ? (
                <GroupHead period={row.period} count={row.count} note={row.period.kind === "undated" && undatedHidden} />
              ) : (
                <TimeRow relation={row.relation} selected={row.id === selected} onSelect={onSelect} />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function GroupHead({ period, count, note }: { readonly period: Period; readonly count: number; readonly note: boolean }) {
  const { t } = useTranslation();
  const name = usePeriod();
  const words =
    period.kind === "undated"
      ? t("timeline.undated")
      : period.kind === "year"
        ? t("timeline.yearOnly", { year: period.year })
        : name(period.year * 4 + period.quarter - 1);
  return (
    <h3 className={classes["group"]} data-testid={period.kind === "undated" ? "undated-group" : "time-group"}>
      {words}
      <span>{t("timeline.count", { count })}</span>
      {note && <span>{t("timeline.hiddenUndated")}</span>}
    </h3>
  );
}
