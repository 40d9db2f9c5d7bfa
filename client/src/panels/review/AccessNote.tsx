import { IconEye, IconLockOpen } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Access } from "../../state/review/use-access.js";
import classes from "./Review.module.css";

/** Whether one may decide here, and the way in or out. */
export function AccessNote({ access, onEnter }: { readonly access: Access; readonly onEnter: () => void }) {
  const { t } = useTranslation();
  const { editing, editor, forget } = access;
  if (editing === null) return null;
  if (editing === "open")
    return (
      <p className={classes["access"]} data-editing="open" data-testid="review-access">
        <IconLockOpen size={15} stroke={1.6} />
        <span>{editor?.name ? t("review.access.openAs", { name: editor.name }) : t("review.access.open")}</span>
        <button type="button" className={classes["inline"]} onClick={forget} data-testid="review-forget">
          {t("review.access.forget")}
        </button>
      </p>
    );
  return (
    <p className={classes["access"]} data-editing={editing} data-testid="review-access">
      <IconEye size={15} stroke={1.6} />
      <span>{t(`review.access.${editing}`)}</span>
      {editing === "locked" && (
        <button type="button" className={classes["inline"]} onClick={onEnter} data-testid="review-enter">
          {t("review.access.enter")}
        </button>
      )}
    </p>
  );
}
