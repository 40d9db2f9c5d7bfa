import { useViewportSize } from "@mantine/hooks";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { go, hrefOf } from "../../state/page/page.js";
import { PHONE } from "../../state/workspace/phone.js";
import { Logo } from "../../ui/Logo.js";
import { PageLink } from "../../ui/PageLink.js";
import { SearchBox } from "../search/SearchBox.js";
import shell from "../shell/shell.module.css";
import { LanguageSwitch, ThemeMenu } from "../shell/TopBar.js";
import classes from "./Page.module.css";

interface Props {
  /** What stands in the browser's tab; `null` while it is not known. */
  readonly title: string | null;
  readonly children: ReactNode;
}

/** What every page about one thing stands in: the way home, a search that leads from page to page, and how it looks. */
export function PageFrame({ title, children }: Props) {
  const { t } = useTranslation();
  const { width } = useViewportSize();
  const phone = width > 0 && width < PHONE;
  const whole = title === null ? t("app.title") : `${title}${t("common.dot")}${t("app.title")}`;
  useEffect(() => {
    const before = document.title;
    document.title = whole;
    return () => {
      document.title = before;
    };
  }, [whole]);
  return (
    <div className={classes["page"]}>
      <header className={`${shell["top"]} ${classes["top"]}`}>
        <PageLink page="explore" className={shell["brand"]} label={t("app.home")} testId="home">
          <Logo />
          {!phone && <span>{t("app.name")}</span>}
        </PageLink>
        <div className={shell["searchBox"]}>
          <SearchBox
            questions={[]}
            phone={phone}
            onChoose={(id) => go(hrefOf({ name: "node", id }))}
            onAsk={(ask) => go(hrefOf("explore", { ask }))}
          />
        </div>
        <div className={shell["prefs"]}>
          <ThemeMenu />
          <LanguageSwitch />
        </div>
      </header>
      {children}
    </div>
  );
}
