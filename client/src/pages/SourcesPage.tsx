import { useTranslation } from "react-i18next";
import shell from "../panels/shell/shell.module.css";
import { LanguageSwitch, ThemeMenu } from "../panels/shell/TopBar.js";
import { DocumentTable } from "../panels/sources/DocumentTable.js";
import { ReadingQuality } from "../panels/sources/ReadingQuality.js";
import { Logo } from "../ui/Logo.js";
import { PageLink } from "../ui/PageLink.js";
import classes from "./Sources.module.css";

/** Where all that is drawn comes from: every document, and how well documents are read. */
export default function SourcesPage() {
  const { t } = useTranslation();
  return (
    <div className={classes["page"]}>
      <header className={shell["top"]}>
        <PageLink page="explore" className={shell["brand"]} label={t("app.home")} testId="home">
          <Logo />
          <span>{t("app.name")}</span>
        </PageLink>
        <div className={shell["prefs"]}>
          <ThemeMenu />
          <LanguageSwitch />
        </div>
      </header>
      <main className={classes["main"]}>
        <h1>{t("sources.title")}</h1>
        <p className={classes["lead"]}>
          {t("sources.lead")}{" "}
          <PageLink page="quality" testId="quality-link">
            {t("quality.link")}
          </PageLink>
        </p>
        <DocumentTable />
        <ReadingQuality />
      </main>
    </div>
  );
}
