import { useTranslation } from "react-i18next";
import { latestOf } from "../../canvas/sources.js";
import { type Days, inOrder, latestDay, todayOf, YEARS_BEFORE, yearsBefore } from "../../state/compare/days.js";
import { useOverview } from "../../state/search/questions.js";
import { DateInput } from "../timeline/DateInput.js";
import classes from "./Compare.module.css";

/** The newest day that documents speak of: where a comparison ends if nothing else is said. */
export function useLatestDay(): string {
  const { data } = useOverview();
  return latestDay(latestOf(data?.documents.nodes ?? []), todayOf(new Date()));
}

/** The two days as they are first compared: the newest, and five years before. */
export function useFirstDays(): Days {
  const to = useLatestDay();
  return { from: yearsBefore(to, 5), to };
}

/** Chooses the two days: by hand, or so many years before. */
export function CompareForm({ days, onDays }: { readonly days: Days; readonly onDays: (days: Days) => void }) {
  const { t } = useTranslation();
  const latest = useLatestDay();
  const today = todayOf(new Date());
  const set = (part: Partial<Days>) => onDays(inOrder({ ...days, ...part }));
  return (
    <div className={classes["form"]}>
      <div className={classes["days"]}>
        <DateInput label={t("compare.from")} value={days.from} day onChange={(from) => from && set({ from })} testId="compare-from" />
        <DateInput label={t("compare.to")} value={days.to} day onChange={(to) => to && set({ to })} testId="compare-to" />
      </div>
      <div className={classes["presets"]}>
        {YEARS_BEFORE.map((count) => (
          <button
            type="button"
            key={count}
            onClick={() => set({ from: yearsBefore(days.to, count) })}
            data-testid={`compare-before-${count}`}
          >
            {t("compare.before", { count })}
          </button>
        ))}
        <button type="button" onClick={() => set({ to: latest })}>
          {t("compare.latest")}
        </button>
        {today !== latest && (
          <button type="button" onClick={() => set({ to: today })}>
            {t("compare.today")}
          </button>
        )}
      </div>
    </div>
  );
}
