import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Review.module.css";
import type { Session } from "./use-session.js";

interface Props {
  readonly session: Session;
  /** Whether a claim is named that does not wait, while others do. */
  readonly gone: boolean;
  readonly children: ReactNode;
}

/** What stands in the place of a claim when none can be shown, and the way on from there. */
export function Nothing({ session, gone, children }: Props) {
  const { t } = useTranslation();
  const { view, state } = session;
  const { frame, document } = view.choice;
  const elsewhere = frame === null && document === null ? 0 : (state.progress?.all.proposed ?? 0);
  const decided = state.progress?.all.decided ?? 0;
  if (gone)
    return (
      <div className={classes["empty"]} data-testid="review-gone">
        <h2>{t("review.goneTitle")}</h2>
        <p>{t("review.goneHelp")}</p>
        <Button onClick={() => view.show(state.entries[0]?.claim.id ?? null)}>{t("review.goneOpen")}</Button>
      </div>
    );
  const filtered = frame !== null || document !== null;
  return (
    <div className={classes["empty"]} data-testid="review-empty">
      <h2>{filtered ? t("review.filteredTitle") : decided > 0 ? t("review.allDone") : t("review.emptyTitle")}</h2>
      <p>
        {filtered
          ? elsewhere > 0 && t("review.filteredHelp", { count: elsewhere })
          : t(decided > 0 ? "review.emptyHelp" : "review.emptyNever")}
      </p>
      <div className={classes["formEnd"]}>
        {children}
        {filtered && <Button onClick={() => view.choose({ frame: null, document: null })}>{t("review.clear")}</Button>}
      </div>
    </div>
  );
}
