import { ActionIcon, Button } from "@mantine/core";
import { useViewportSize } from "@mantine/hooks";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ExportButton } from "../panels/export/ExportButton.js";
import { HelpMenu } from "../panels/help/HelpMenu.js";
import { HistoryButtons } from "../panels/history/HistoryButtons.js";
import { SavedButton } from "../panels/saved/SavedButton.js";
import { QueryLink } from "../panels/shell/QueryLink.js";
import { ReviewLink } from "../panels/shell/ReviewLink.js";
import { Sheet, type SheetHeight } from "../panels/shell/Sheet.js";
import { LanguageSwitch, ThemeMenu } from "../panels/shell/TopBar.js";
import { usePaths } from "../state/paths/use-paths.js";
import { useArrival } from "../state/saved/arrival.js";
import { useWorkspace } from "../state/workspace/workspace.js";
import { Panel } from "../ui/Panel.js";
import { useMapView } from "../views/map/use-map-view.js";
import { Stage } from "../views/Stage.js";
import { ViewTabs } from "../views/ViewTabs.js";
import classes from "./Explore.module.css";

interface Props {
  readonly search: ReactNode;
  readonly panel: ReactNode;
  readonly rail: ReactNode;
  readonly dates: ReactNode;
}

/** The explorer on a phone: search above, the canvas as an overview, a sheet to read from, filters as a full sheet. */
export function PhoneShell({ search, panel, rail, dates }: Props) {
  const { t } = useTranslation();
  const { view, data } = useWorkspace();
  const { selection } = view;
  const { height: screen } = useViewportSize();
  const { opened } = useMapView();
  const place = view.stage === "map" ? (opened ?? "") : "";
  const { ends } = usePaths();
  const asked = view.question !== null ? "ask" : place;
  const id = selection.kind === "none" ? (ends.length > 0 ? "paths" : asked) : selection.id;
  const [sheet, setSheet] = useState<{ readonly id: string; readonly height: SheetHeight }>({ id, height: id === "" ? "peek" : "half" });
  const [filters, setFilters] = useState(false);
  // what leads to another view, or to a saved one, leads out of the filters
  const arrival = useArrival();
  const [left, setLeft] = useState({ stage: view.stage, arrival });
  if (left.stage !== view.stage || left.arrival !== arrival) {
    setLeft({ stage: view.stage, arrival });
    setFilters(false);
  }
  // a new selection rises to where it can be read
  if (sheet.id !== id) setSheet({ id, height: id === "" ? "peek" : sheet.height === "peek" ? "half" : sheet.height });
  return (
    <div className={classes["phone"]}>
      <main className={classes["phoneStage"]}>
        <Stage />
      </main>
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
            <HistoryButtons large />
            <SavedButton size={44} />
            <ExportButton size={44} />
            <QueryLink size={44} />
            <HelpMenu size={44} />
            <ThemeMenu />
            <LanguageSwitch />
            <ReviewLink />
          </div>
        </div>
        <Button fullWidth size="md" className={classes["phoneApply"] ?? ""} onClick={() => setFilters(false)}>
          {t("sheet.apply", { count: data?.relations.length ?? 0 })}
        </Button>
      </Panel>
      <ViewTabs bar />
    </div>
  );
}
