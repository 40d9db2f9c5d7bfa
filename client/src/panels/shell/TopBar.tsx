import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconMoon, IconPresentation, IconSun } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../state/prefs/use-language.js";
import { useTheme } from "../../state/prefs/use-theme.js";
import { THEMES } from "../../theme/tokens.js";
import { Logo } from "../../ui/Logo.js";
import classes from "./shell.module.css";

const ICONS = { light: IconSun, dark: IconMoon, projector: IconPresentation } as const;

interface Props {
  readonly children: ReactNode;
  /** The ways to look. */
  readonly tabs?: ReactNode;
  /** What is done with the view as a whole. */
  readonly tools?: ReactNode;
  /** Ways to other pages. */
  readonly nav?: ReactNode;
  readonly onHome: () => void;
}

/** The mark and the name, what stands in the middle, ways to other pages, and how the product looks and speaks. */
export function TopBar({ children, tabs, tools, nav, onHome }: Props) {
  const { t } = useTranslation();
  return (
    <header className={classes["top"]}>
      <button type="button" className={classes["brand"]} onClick={onHome} title={t("app.home")} data-testid="home">
        <Logo />
        <h1>{t("app.name")}</h1>
      </button>
      <div className={classes["searchBox"]}>{children}</div>
      <div>{tabs}</div>
      <div className={classes["prefs"]}>
        {nav}
        <div className={classes["tools"]} data-tour="tools">
          {tools}
        </div>
        <ThemeMenu />
        <LanguageSwitch />
      </div>
    </header>
  );
}

export function ThemeMenu() {
  const { t } = useTranslation();
  const { shown, choose } = useTheme();
  const Shown = ICONS[shown];
  return (
    <Menu position="bottom-end" shadow="md" width={150}>
      <Menu.Target>
        <Tooltip label={t("top.theme")}>
          <ActionIcon variant="subtle" color="ink" size={34} aria-label={t("top.theme")} data-testid="theme-menu">
            <Shown size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {THEMES.map((theme) => {
          const Icon = ICONS[theme];
          return (
            <Menu.Item
              key={theme}
              leftSection={<Icon size={16} stroke={1.6} />}
              onClick={() => choose(theme)}
              aria-current={theme === shown}
              data-testid={`theme-${theme}`}
            >
              {t(`top.${theme}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language, choose } = useLanguage();
  return (
    <button
      type="button"
      className={classes["language"]}
      aria-label={t("top.languageLabel")}
      lang={language === "zh" ? "en" : "zh-CN"}
      onClick={() => choose(language === "zh" ? "en" : "zh")}
      data-testid="language-switch"
    >
      {language === "zh" ? "EN" : "中文"}
    </button>
  );
}
