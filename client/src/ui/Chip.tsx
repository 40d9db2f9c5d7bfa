import { useTranslation } from "react-i18next";
import classes from "./ui.module.css";

export function CrossingChip() {
  const { t } = useTranslation();
  return <span className={classes["cross"]}>{t("common.crossing")}</span>;
}
