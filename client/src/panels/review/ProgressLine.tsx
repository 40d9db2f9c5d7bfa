import { useTranslation } from "react-i18next";
import { shareOf } from "../../state/review/progress.js";
import classes from "./Filters.module.css";

interface Props {
  readonly proposed: number;
  readonly decided: number;
}

/** How many of those proposed are decided, in numbers and as a line. */
export function ProgressLine({ proposed, decided }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes["progress"]} data-testid="review-progress">
      <span className={classes["track"]} aria-hidden="true">
        <span className={classes["fill"]} style={{ width: `${shareOf({ proposed, decided }) * 100}%` }} />
      </span>
      <span>{t("review.progress", { decided, all: proposed + decided })}</span>
    </div>
  );
}
