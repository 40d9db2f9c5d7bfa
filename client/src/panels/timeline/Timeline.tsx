import { Switch } from "@mantine/core";
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Facets } from "../../state/facets/use-facets.js";
import type { Filter } from "../../state/filter/types.js";
import { dateFilter } from "../../state/filter/utils.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { Trouble } from "../../ui/Trouble.js";
import { askUndated } from "../../views/time/jump.js";
import { CompareForm, useFirstDays } from "../compare/CompareForm.js";
import { DateInput } from "./DateInput.js";
import { Histogram } from "./Histogram.js";
import { datesOf, rangeOf } from "./quarters.js";
import classes from "./Timeline.module.css";
import { useAxis } from "./use-axis.js";
import { usePlay } from "./use-play.js";

interface Props {
  readonly filter: Filter;
  readonly facets: Facets;
  readonly onFilter: (next: Filter, options?: { readonly replace?: boolean }) => void;
  readonly onRetry: () => void;
}

/** When things happened: a range, a day as of which to look, two days compared, and how many have no date at all. */
export function Timeline({ filter, facets, onFilter, onRetry }: Props) {
  const { t } = useTranslation();
  const { view, phone } = useWorkspace();
  const { compared, compare, stage, setStage } = view;
  // the view of time has the same bars, larger
  const bars = phone || stage !== "time";
  const firstDays = useFirstDays();
  const { axis, byYear, crowded, undated } = useAxis(filter, facets);
  const range = axis ? rangeOf(axis, filter.from, filter.to) : ([0, 0] as const);
  const play = usePlay(axis, range, (end, { first }) => {
    if (axis) onFilter({ ...filter, to: datesOf(axis, [range[0], end]).to }, { replace: !first });
  });
  if (facets.phase === "failed")
    return (
      <div className={classes["failed"]}>
        <Trouble title={t("dates.failed")} failure={facets.failure} onRetry={onRetry} />
      </div>
    );
  const dated = Object.keys(dateFilter(filter)).length > 0;
  return (
    <section className={classes["strip"]} data-flat={!bars || undefined} aria-label={t("dates.title")}>
      <div className={classes["side"]}>
        <div className={classes["head"]}>
          <h2>{t(compared ? "compare.start" : "dates.title")}</h2>
          {dated && (
            <button
              type="button"
              onClick={() => onFilter({ ...filter, from: null, to: null, asOf: null, undated: true })}
              data-testid="dates-clear"
            >
              {t("dates.clear")}
            </button>
          )}
          <button
            type="button"
            title={t("compare.startHelp")}
            onClick={() => {
              play.stop();
              compare(compared ? null : firstDays);
            }}
            data-testid={compared ? "compare-end" : "compare-start"}
          >
            {t(compared ? "compare.stop" : "compare.start")}
          </button>
        </div>
        {compared ? (
          <CompareForm days={compared} onDays={compare} />
        ) : (
          <div className={classes["inputs"]}>
            <DateInput label={t("dates.from")} value={filter.from} onChange={(from) => onFilter({ ...filter, from })} testId="date-from" />
            <DateInput label={t("dates.to")} value={filter.to} onChange={(to) => onFilter({ ...filter, to })} testId="date-to" />
            <DateInput
              label={t("dates.asOf")}
              value={filter.asOf}
              day
              onChange={(asOf) => onFilter({ ...filter, asOf })}
              testId="date-asof"
            />
            <button
              type="button"
              className={classes["play"]}
              aria-pressed={play.playing}
              title={t("dates.playHelp")}
              disabled={!axis || axis.end === axis.first}
              onClick={play.toggle}
              data-testid="play"
            >
              {play.playing ? (
                <IconPlayerPauseFilled size={12} aria-hidden="true" />
              ) : (
                <IconPlayerPlayFilled size={12} aria-hidden="true" />
              )}
              {t(play.playing ? "dates.pause" : "dates.play")}
            </button>
          </div>
        )}
      </div>
      {bars && axis && axis.end > axis.first && (
        <Histogram
          axis={axis}
          byYear={byYear}
          crowded={crowded}
          from={filter.from}
          to={filter.to}
          asOf={filter.asOf}
          onRange={(next) => {
            play.stop();
            onFilter({ ...filter, ...next }, { replace: true });
          }}
        />
      )}
      {facets.phase === "shown" && (
        <div className={classes["undated"]}>
          <p className={classes["number"]}>{undated}</p>
          <button
            type="button"
            className={classes["list"]}
            title={t("dates.undatedList")}
            onClick={() => {
              askUndated();
              setStage("time");
            }}
            data-testid="undated-list"
          >
            {t("dates.undated", { count: undated })}
          </button>
          {dated ? (
            <Switch
              size="xs"
              checked={filter.undated}
              onChange={(event) => onFilter({ ...filter, undated: event.currentTarget.checked })}
              label={t(filter.undated ? "dates.undatedShown" : "dates.undatedHidden")}
              aria-label={t("dates.undatedToggle")}
              data-testid="undated-switch"
            />
          ) : (
            <p>{t("dates.undatedShown")}</p>
          )}
        </div>
      )}
    </section>
  );
}
