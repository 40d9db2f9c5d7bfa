import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import figure from "../../canvas/Figure.module.css";
import { EmptyNote, FailedNote } from "../../canvas/Notes.js";
import { Histogram } from "../../panels/timeline/Histogram.js";
import { useAxis } from "../../panels/timeline/use-axis.js";
import { useDated, useUndated } from "../../state/dated/use-dated.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { SkeletonRows } from "../../ui/Rows.js";
import { rowsOf } from "./groups.js";
import { useUndatedAsked } from "./jump.js";
import { numbersOf } from "./numbers.js";
import { TimeList } from "./TimeList.js";
import classes from "./time.module.css";

/** What happened when: the histogram large, and below it everything in the order of its dates. */
export default function TimeStage() {
  const { t } = useTranslation();
  const { view, facets, phone } = useWorkspace();
  const { filter, selection, setFilter, select } = view;
  const { axis, byYear, crowded, undated: undatedCount } = useAxis(filter, facets);
  const dated = useDated(filter);
  const undated = useUndated(filter);
  const jumps = useUndatedAsked();
  // the undated stand last: they can be shown once all before them is there
  const asked = dated.data && undated.data && !dated.stale && !undated.stale ? jumps : 0;
  const anyDay = useDated(filter, { anyDay: true });
  const rows = useMemo(() => {
    // what one document dates and another does not stands at its date
    const known = new Set(anyDay.data?.items.map(({ id }) => id));
    return rowsOf(dated.data?.items ?? [], undated.data?.items.filter(({ id }) => !known.has(id)) ?? [], undatedCount);
  }, [dated.data, undated.data, anyDay.data, undatedCount]);
  const { count, planned, crossing, from, to } = useMemo(() => numbersOf(dated.data?.items ?? []), [dated.data]);
  const failure = dated.failure ?? undated.failure;
  const left = dated.data?.left ?? 0;
  const empty = dated.data !== null && !dated.stale && rows.length === 0 && failure === null;
  const title = count === 0 ? "titleNone" : from === to ? "titleOne" : "title";
  return (
    <div
      className={classes["stage"]}
      data-figure="page"
      data-reading={selection.kind !== "none" || undefined}
      data-stale={dated.stale || undefined}
    >
      {dated.data && (
        <header className={classes["caption"]}>
          <h2 data-testid="time-title">{t(`timeline.${title}`, { count, from, to })}</h2>
          {count > 0 && <p data-testid="time-numbers">{t("timeline.numbers", { planned, crossing, undated: undatedCount })}</p>}
          {byYear && left > 0 && <p>{t("timeline.byYear")}</p>}
          {left > 0 && <p>{t("timeline.capped", { count: left })}</p>}
        </header>
      )}
      {axis && axis.end > axis.first && (
        <div className={classes["chart"]}>
          <Histogram
            axis={axis}
            byYear={byYear}
            crowded={crowded}
            from={filter.from}
            to={filter.to}
            asOf={filter.asOf}
            height={phone ? 80 : 150}
            onRange={(range) => setFilter({ ...filter, ...range }, { replace: true })}
          />
        </div>
      )}
      {dated.data === null && failure === null && <SkeletonRows count={8} />}
      {rows.length > 0 && (
        <TimeList
          rows={rows}
          selected={selection.kind === "edge" ? selection.id : null}
          asked={asked}
          undatedHidden={!filter.undated}
          phone={phone}
          onSelect={select}
        />
      )}
      {empty && <EmptyNote filter={filter} onFilter={setFilter} />}
      {failure && (
        <FailedNote
          failure={failure}
          beside={dated.data !== null}
          onRetry={() => {
            dated.retry();
            undated.retry();
          }}
        />
      )}
      {dated.stale && <div className={figure["bar"]} aria-hidden="true" />}
    </div>
  );
}
