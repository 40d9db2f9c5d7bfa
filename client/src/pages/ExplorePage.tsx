import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { ExportButton } from "../panels/export/ExportButton.js";
import { HelpMenu } from "../panels/help/HelpMenu.js";
import { HistoryButtons, HistoryKeys } from "../panels/history/HistoryButtons.js";
import { Rail } from "../panels/rail/Rail.js";
import { SavedButton } from "../panels/saved/SavedButton.js";
import { SearchBox } from "../panels/search/SearchBox.js";
import { Overlaid } from "../panels/shell/Overlaid.js";
import { QueryLink } from "../panels/shell/QueryLink.js";
import { ReviewLink } from "../panels/shell/ReviewLink.js";
import { TopBar } from "../panels/shell/TopBar.js";
import { Timeline } from "../panels/timeline/Timeline.js";
import { endTour, useTour } from "../panels/tour/offer.js";
import { go, hrefOf } from "../state/page/page.js";
import { useWorkspaceValue } from "../state/workspace/use-workspace-value.js";
import { WorkspaceContext } from "../state/workspace/workspace.js";
import { Boundary } from "../ui/Boundary.js";
import { later } from "../ui/later.js";
import { Stage } from "../views/Stage.js";
import { ViewTabs } from "../views/ViewTabs.js";
import classes from "./Explore.module.css";
import { PhoneShell } from "./PhoneShell.js";
import { SidePanel } from "./SidePanel.js";

const Reader = later(async () => ({ default: (await import("../panels/reader/Reader.js")).Reader }));
const Tour = lazy(() => import("../panels/tour/Tour.js"));

/** The one page of the explorer: legend, views and panel over the same workspace. */
export function ExplorePage() {
  const { t } = useTranslation();
  const workspace = useWorkspaceValue();
  const tour = useTour();
  const { view, facets, phone, questions, choose, home, retryFacets } = workspace;
  const { filter, selection, reading } = view;
  const search = (
    <SearchBox questions={questions} phone={phone} onChoose={choose} onAsk={view.ask} onOpen={(id) => go(hrefOf({ name: "node", id }))} />
  );
  const panel = (
    <Boundary resetKey={selection.kind === "none" ? view.stage : selection.id}>
      <SidePanel />
    </Boundary>
  );
  const rail = (
    <Boundary>
      <Rail filter={filter} facets={facets} onFilter={view.setFilter} onRetry={retryFacets} />
    </Boundary>
  );
  const dates = (
    <Boundary>
      <Timeline filter={filter} facets={facets} onFilter={view.setFilter} onRetry={retryFacets} />
    </Boundary>
  );
  const reader = (
    <Suspense fallback={null}>
      <Reader reading={reading} phone={phone} onClose={() => view.read(null)} />
    </Suspense>
  );
  return (
    <WorkspaceContext value={workspace}>
      {phone ? (
        <PhoneShell search={search} panel={panel} rail={rail} dates={dates} />
      ) : (
        <div className={classes["shell"]}>
          <TopBar
            onHome={home}
            tabs={<ViewTabs />}
            nav={<ReviewLink />}
            tools={
              <>
                <HistoryButtons />
                <SavedButton />
                <ExportButton />
                <QueryLink />
                <HelpMenu />
              </>
            }
          >
            {search}
          </TopBar>
          <aside className={classes["rail"]} data-tour="rail" aria-label={t("rail.label")}>
            {rail}
          </aside>
          <main className={classes["stage"]} data-tour="stage">
            <Stage />
          </main>
          <div className={classes["strip"]}>{dates}</div>
          <aside className={classes["side"]} aria-label={t("sheet.label")} data-testid="panel">
            {panel}
          </aside>
        </div>
      )}
      {reader}
      <HistoryKeys />
      {tour === "running" && (
        <Overlaid onClose={endTour}>
          <Tour phone={phone} />
        </Overlaid>
      )}
    </WorkspaceContext>
  );
}
