import { Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Facets } from "../../state/facets/use-facets.js";
import type { Filter } from "../../state/filter/types.js";
import { dateFilter } from "../../state/filter/utils.js";
import { useOverview } from "../../state/search/questions.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { Trouble } from "../../ui/Trouble.js";
import { CompareForm, useFirstDays } from "../compare/CompareForm.js";
import { binsOf } from "./bins.js";
import { DateInput } from "./DateInput.js";
import { Histogram } from "./Histogram.js";
import classes from "./Timeline.module.css";

interface Props {
  readonly filter: Filter;
  readonly facets: Facets;
  readonly onFilter: (next: Filter, options?: { readonly replace?: boolean }) => void;
  readonly onRetry: () => void;
}

/** When things happened: a range, a day as of which to look, and how many have no date at all. */
export function Timeline({ filter, facets, onFilter, onRetry }: Props) {
  const { t } = useTranslation();
  const { data: overview } = useOverview();
  const { compared, compare } = useWorkspace().view;
  const firstDays = useFirstDays();
  if (facets.phase === "failed")
    return (
      <div className={classes["failed"]}>
        <Trouble title={t("dates.failed")} failure={facets.failure} onRetry={onRetry} />
      </div>
    );
  const years = facets.phase === "shown" ? facets.counts.years : null;
  const bins = binsOf(years?.byYear ?? [], overview?.all.byYear);
  const dated = Object.keys(dateFilter(filter)).length > 0;
  return (
    <section className={classes["strip"]} aria-label={t("dates.title")}>
      <div className={classes["side"]}>
        <div className={classes["head"]}>
          <h2>{t(compared ? "compare.start" : "dates.title")}</h2>
          <button
            type="button"
            title={t("compare.startHelp")}
            onClick={() => compare(compared ? null : firstDays)}
            data-testid={compared ? "compare-end" : "compare-start"}
          >
            {t(compared ? "compare.stop" : "compare.start")}
          </button>
          {dated && (
            <button
              type="button"
              onClick={() => onFilter({ ...filter, from: null, to: null, asOf: null, undated: true })}
              data-testid="dates-clear"
            >
              {t("dates.clear")}
            </button>
          )}
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
          </div>
        )}
      </div>
      {bins.length > 0 && (
        <Histogram
          bins={bins}
          from={filter.from}
          to={filter.to}
          onRange={(range) => onFilter({ ...filter, ...range }, { replace: true })}
        />
      )}
      {years && (
        <div className={classes["undated"]}>
          <p className={classes["number"]}>{years.undated}</p>
          <p>{t("dates.undated", { count: years.undated })}</p>
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
