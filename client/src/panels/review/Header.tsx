import { IconChevronLeft } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { go, hrefOf } from "../../state/page/page.js";
import type { Progress } from "../../state/review/progress.js";
import { PageLink } from "../../ui/PageLink.js";
import shell from "../shell/shell.module.css";
import { LanguageSwitch, ThemeMenu, TopBar } from "../shell/TopBar.js";
import { ProgressLine } from "./ProgressLine.js";
import classes from "./Review.module.css";

/** What this page is, how far the review has come, and the way back. */
export function Header({ progress, phone }: { readonly progress: Progress | null; readonly phone: boolean }) {
  const { t } = useTranslation();
  const middle = (
    <div className={classes["headProgress"]}>
      <h2>{t("review.title")}</h2>
      {progress && <ProgressLine {...progress.all} />}
    </div>
  );
  if (phone)
    return (
      <header className={classes["phoneTop"]}>
        <PageLink page="explore" className={classes["phoneBack"]} label={t("review.back")} testId="review-back">
          <IconChevronLeft size={22} stroke={1.6} />
        </PageLink>
        <h1 className="sr-only">{t("app.name")}</h1>
        {middle}
        <ThemeMenu />
        <LanguageSwitch />
      </header>
    );
  return (
    <TopBar
      onHome={() => go(hrefOf("explore"))}
      nav={
        <PageLink page="explore" className={shell["nav"]} testId="review-back">
          <IconChevronLeft size={16} stroke={1.6} />
          {t("review.back")}
        </PageLink>
      }
    >
      {middle}
    </TopBar>
  );
}
