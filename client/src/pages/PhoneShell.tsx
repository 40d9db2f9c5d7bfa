import { ActionIcon, Button } from "@mantine/core";
import { useViewportSize } from "@mantine/hooks";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ReviewLink } from "../panels/shell/ReviewLink.js";
import { Sheet, type SheetHeight } from "../panels/shell/Sheet.js";
import { LanguageSwitch, ThemeMenu } from "../panels/shell/TopBar.js";
import type { Selection } from "../state/selection/selection.js";
import { Panel } from "../ui/Panel.js";
import classes from "./Explore.module.css";

interface Props {
  readonly canvas: ReactNode;
  readonly search: ReactNode;
  readonly panel: ReactNode;
  readonly rail: ReactNode;
  readonly dates: ReactNode;
  readonly selection: Selection;
  readonly shown: number;
  readonly children: ReactNode;
}

/** The explorer on a phone: search above, the canvas as an overview, a sheet to read from, filters as a full sheet. */
export function PhoneShell({ canvas, search, panel, rail, dates, selection, shown, children }: Props) {
  const { t } = useTranslation();
  const { height: screen } = useViewportSize();
  const id = selection.kind === "none" ? "" : selection.id;
  const [sheet, setSheet] = useState<{ readonly id: string; readonly height: SheetHeight }>({ id, height: id === "" ? "peek" : "half" });
  const [filters, setFilters] = useState(false);
  // a new selection rises to where it can be read
  if (sheet.id !== id) setSheet({ id, height: id === "" ? "peek" : sheet.height === "peek" ? "half" : sheet.height });
  return (
    <div className={classes["phone"]}>
      <main className={classes["phoneStage"]}>{canvas}</main>
      <header className={classes["phoneTop"]}>
        <h1 className="sr-only">{t("app.name")}</h1>
        <div className={classes["phoneSearch"]}>{search}</div>
        <ReviewLink icon />
        <ActionIcon
          variant="default"
          size={44}
          radius={10}
          aria-label={t("top.filters")}
          onClick={() => setFilters(true)}
          data-testid="filters-button"
        >
          <IconAdjustmentsHorizontal size={20} stroke={1.6} />
        </ActionIcon>
      </header>
      <Sheet height={sheet.height} screen={screen || 800} onHeight={(height) => setSheet({ id, height })}>
        <div data-testid="panel">{panel}</div>
      </Sheet>
      <Panel
        opened={filters}
        onClose={() => setFilters(false)}
        from="bottom"
        size="100%"
        title={t("sheet.filters")}
        label={t("sheet.filters")}
        testId="filters-sheet"
      >
        <div className={classes["phoneFilters"]}>
          {dates}
          {rail}
          <div className={classes["phonePrefs"]}>
            <ThemeMenu />
            <LanguageSwitch />
            <ReviewLink />
          </div>
        </div>
        <Button fullWidth size="md" className={classes["phoneApply"] ?? ""} onClick={() => setFilters(false)}>
          {t("sheet.apply", { count: shown })}
        </Button>
      </Panel>
      {children}
    </div>
  );
}
