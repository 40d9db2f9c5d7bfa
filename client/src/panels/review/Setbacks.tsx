import { ActionIcon } from "@mantine/core";
import { IconAlertTriangle, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Setback } from "../../state/review/desk.js";
import classes from "./Review.module.css";
import { useWords } from "./use-words.js";

interface Props {
  readonly setbacks: readonly Setback[];
  readonly onShow: (id: string) => void;
  readonly onDismiss: (key: number) => void;
}

/** What did not go through, each with its reason, until it is put away. */
export function Setbacks({ setbacks, onShow, onDismiss }: Props) {
  const { t } = useTranslation();
  const { phrase, why } = useWords();
  return (
    <div role="alert" className={classes["setbacks"]}>
      {setbacks.map(({ key, verdict, about, id, failure }) => (
        <div key={key} className={classes["setback"]} data-testid="review-setback">
          <IconAlertTriangle size={16} stroke={1.6} />
          <p>
            <strong>{t(`review.setback.${verdict}`)}</strong>
            {`${t("common.dot")}${phrase(about)}${t("common.dot")}${why(failure)}`}
            {id && `${t("common.dot")}${t("review.putBack")}`}
          </p>
          {id && (
            <button type="button" className={classes["inline"]} onClick={() => onShow(id)}>
              {t("review.show")}
            </button>
          )}
          <ActionIcon variant="subtle" color="ink" size={28} aria-label={t("common.close")} onClick={() => onDismiss(key)}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
    </div>
  );
}
