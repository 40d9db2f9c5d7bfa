import { IconChevronLeft } from "@tabler/icons-react";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { latestOf } from "../canvas/sources.js";
import { Overview } from "../panels/overview/Overview.js";
import { usePaths } from "../state/paths/use-paths.js";
import { useOverview } from "../state/search/questions.js";
import { figureOf } from "../state/steps/steps.js";
import { useWorkspace } from "../state/workspace/workspace.js";
import { later } from "../ui/later.js";
import { SkeletonRows } from "../ui/Rows.js";
import { viewOf } from "../views/registry.js";
import classes from "./Explore.module.css";

const AskPanel = later(async () => ({ default: (await import("../panels/ask/AskPanel.js")).AskPanel }));
const EdgePanel = later(async () => ({ default: (await import("../panels/edge/EdgePanel.js")).EdgePanel }));
const EntityPanel = later(async () => ({ default: (await import("../panels/entity/EntityPanel.js")).EntityPanel }));
const PairPanel = later(async () => ({ default: (await import("../panels/pair/PairPanel.js")).PairPanel }));
const PathsPanel = lazy(() => import("../panels/paths/PathsPanel.js"));

/** The panel for what is selected, with the way back to the paths that it was chosen from. */
export function SidePanel() {
  const { t } = useTranslation();
  const { ends } = usePaths();
  const { view, select } = useWorkspace();
  const chosen = (
    <Arriving>
      <Chosen />
    </Arriving>
  );
  if (ends.length === 0 || view.selection.kind === "none") return chosen;
  return (
    <>
      <button type="button" className={classes["back"]} onClick={() => select(null)} data-testid="back-to-paths">
        <IconChevronLeft size={16} stroke={1.6} />
        {t("paths.back")}
      </button>
      {chosen}
    </>
  );
}

/** Rows to come, where a panel is asked for before it was fetched. */
function Arriving({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<SkeletonRows count={10} />}>{children}</Suspense>;
}

const ComparePanel = lazy(() => import("../panels/compare/ComparePanel.js"));

/** The panel for what is selected; without a selection, what the view has to say, or the overview. */
function Chosen() {
  const { data } = useOverview();
  const { ends } = usePaths();
  const { view, look, present, expandAsked, questions, select, take, leave } = useWorkspace();
  const { selection, filter, steps } = view;
  const close = () => select(null);
  const read = (document: string, range: readonly [number, number] | null) => view.read({ document, range });
  switch (selection.kind) {
    case "none": {
      if (look.pair) return <PairPanel pair={look.pair} />;
      if (ends.length > 0)
        return (
          <Suspense fallback={null}>
            <PathsPanel />
          </Suspense>
        );
      if (view.question !== null) return <AskPanel key={view.question} question={view.question} />;
      const Panel = view.compared ? ComparePanel : viewOf(view.stage).Panel;
      if (Panel)
        return (
          <Suspense fallback={null}>
            <Panel />
          </Suspense>
        );
      return <Overview questions={questions} onSelect={select} onRead={(document) => read(document, null)} />;
    }
    case "node":
      return (
        <EntityPanel
          key={selection.id}
          id={selection.id}
          filter={filter}
          present={present}
          expandAsked={expandAsked}
          focus={figureOf(steps).focus}
          onSelect={select}
          onClose={close}
          onStep={take}
          onLeave={leave}
          onRead={read}
        />
      );
    case "edge":
      return (
        <EdgePanel
          key={selection.id}
          id={selection.id}
          filter={filter}
          latest={latestOf(data?.documents.nodes ?? [])}
          onSelect={select}
          onClose={close}
          onRead={read}
        />
      );
  }
}
