import type { NodeId } from "@chengyu-atlas/model";
import { Suspense, useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Caption } from "../../canvas/Caption.js";
import { pairOf } from "../../canvas/elements.js";
import classes from "../../canvas/Figure.module.css";
import { GraphView } from "../../canvas/GraphView.js";
import { useArrangement } from "../../canvas/layout/use-arrangement.js";
import { ColourLegend } from "../../canvas/look/ColourLegend.js";
import { LookTools } from "../../canvas/look/LookTools.js";
import lookClasses from "../../canvas/look/look.module.css";
import { PairLight } from "../../canvas/look/PairLight.js";
import { ZoomOpener } from "../../canvas/look/ZoomOpener.js";
import type { MenuAsked } from "../../canvas/menu/types.js";
import { EmptyNote, FailedNote } from "../../canvas/Notes.js";
import { Outline } from "../../canvas/Outline.js";
import { Source } from "../../canvas/Source.js";
import type { Tool } from "../../canvas/select/SelectTool.js";
import { useDress } from "../../canvas/style/use-dress.js";
import { PhoneTools, Toolbar } from "../../canvas/Toolbar.js";
import { isEmptyFilter } from "../../state/filter/utils.js";
import { NONE_GATHERED } from "../../state/scene/types.js";
import { useRolledUp } from "../../state/scene/use-rolled-up.js";
import { onlyIn, pinnedIn, withFigure } from "../../state/steps/steps.js";
import { useWorkspace, WorkspaceContext } from "../../state/workspace/workspace.js";
import { useShownTheme } from "../../theme/ThemeController.js";
import { later } from "../../ui/later.js";

const CompareOverlay = later(async () => ({ default: (await import("../../panels/compare/CompareOverlay.js")).CompareOverlay }));
const ContextMenu = later(async () => ({ default: (await import("../../canvas/menu/ContextMenu.js")).ContextMenu }));
const GroupHint = later(async () => ({ default: (await import("../../canvas/look/GroupHint.js")).GroupHint }));
const Minimap = later(async () => ({ default: (await import("../../canvas/minimap/Minimap.js")).Minimap }));
const MarkBar = later(async () => ({ default: (await import("../../canvas/select/MarkBar.js")).MarkBar }));
const HiddenList = later(async () => ({ default: (await import("../../canvas/menu/HiddenList.js")).HiddenList }));

/** Below this width a title in large letters takes two lines beside the tools. */
const NARROW_ROOM = 1440;
const NOBODY: readonly NodeId[] = [];

/** The figure: canvas, title, source line, tools, and what stands there when there is nothing to draw. */
export function GraphStage() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { view, look, setLook, scene, data, facets, wish, phone, marked, take, amend, lookAt, expand, leave, retryScene } = workspace;
  const { selection, filter } = view;
  const { rollUp, styling } = look;
  const [nearby, setNearby] = useState(NOBODY);
  const [walked, setWalked] = useState<NodeId | null>(null);
  const rolled = useRolledUp(data, rollUp, selection, nearby);
  const drawn = rolled?.data ?? null;
  const gathered = rolled?.gathered ?? NONE_GATHERED;
  // hundreds of rows come after the picture, not before it
  const listed = useDeferredValue(drawn, null);
  const arrangement = useArrangement(drawn, look.layout);
  const dressing = useDress(drawn, styling);
  const theme = useShownTheme();
  const [outline, setOutline] = useState(false);
  const [tool, setTool] = useState<Tool>("pan");
  const [menu, setMenu] = useState<MenuAsked | null>(null);
  const [hiddenShown, setHiddenShown] = useState(false);
  const pinned = useMemo(() => pinnedIn(view.steps), [view.steps]);
  const reading = selection.kind !== "none";
  const legend = dressing.dress.groups.length > 0;
  const insets = useMemo(() => {
    const left = legend ? 236 : 64;
    if (!phone)
      return theme === "projector"
        ? { top: window.innerWidth < NARROW_ROOM ? 180 : 132, right: 72, bottom: 88, left: left + 8 }
        : { top: 92, right: 64, bottom: 60, left };
    return { top: 130, right: 34, bottom: reading ? Math.round(window.innerHeight * 0.52) + 24 : 144, left: 34 };
  }, [phone, reading, theme, legend]);
  const empty = data !== null && data.nodes.length === 0;
  const busy = scene.phase === "loading" || (scene.phase === "shown" && scene.stale) || arrangement.busy;
  // what is marked is what one wants to see; without marks, everything
  const fit = () => lookAt(marked.length > 0 ? marked : null);
  const arrangeAnew = () => take({ do: "arrange", ...(!isEmptyFilter(filter) && { filter }) });
  const open = (id: NodeId) => {
    setWalked(null);
    setLook({ rollUp: { ...rollUp, opened: [...rollUp.opened, id] }, pair: null });
  };
  const select = (id: string | null) => {
    const pair = id === null ? null : pairOf(id);
    setWalked(null);
    if (id !== null && gathered.has(id)) return open(id);
    if (pair) {
      view.select(null);
      return setLook({ pair });
    }
    if (look.pair) setLook({ pair: null });
    workspace.select(id);
  };
  const walk = (id: string | null) => {
    setWalked(id !== null && gathered.has(id) ? id : null);
    if (id === null || !gathered.has(id)) view.select(id);
  };
  // what is gathered is opened where a node would be selected or expanded
  const below = { ...workspace, select, expand: (id: string) => (gathered.has(id) ? open(id) : expand(id)) };
  const tools = rolled && <LookTools rolled={rolled} dressing={dressing} />;
  return (
    <WorkspaceContext value={below}>
      <GraphView
        arranged={arrangement.shown}
        dress={dressing.dress}
        selection={selection}
        walked={walked}
        wish={wish}
        insets={insets}
        phone={phone}
        scale={theme === "projector" ? 1.3 : 1}
        filtered={!isEmptyFilter({ ...filter, proposed: false })}
        stale={(scene.phase === "shown" && scene.stale) || arrangement.busy}
        onWalk={walk}
        tool={tool}
        pinned={pinned}
        onTool={setTool}
        onMenu={setMenu}
        onFit={fit}
      >
        {data && (!empty || data.focus) && !(phone && reading && !data.focus) && (
          <Caption
            data={data}
            filter={filter}
            facets={facets}
            short={phone}
            brief={phone && reading}
            rolled={
              rolled && rolled.gathered.size > 0
                ? t("look.rolled", { level: t(`look.levels.${rollUp.level}`), count: rolled.data.nodes.length })
                : null
            }
            only={onlyIn(view.steps)?.length ?? null}
            onLeave={leave}
            onLeaveOnly={() => amend((steps) => withFigure(steps, (own) => own.filter((step) => step.do !== "only")))}
          />
        )}
        {data && !empty && !phone && <Source data={data} filter={filter} />}
        {view.compared && (
          <Suspense fallback={null}>
            <CompareOverlay />
          </Suspense>
        )}
        {!phone && (
          <Toolbar
            outline={outline}
            tool={tool}
            onTool={setTool}
            onFit={fit}
            onOutline={() => setOutline(!outline)}
            onArrange={arrangeAnew}
          >
            {tools}
          </Toolbar>
        )}
        {phone && !reading && (
          <PhoneTools tool={tool} onTool={setTool}>
            {tools}
          </PhoneTools>
        )}
        <Suspense fallback={null}>
          {data && !empty && !phone && <Minimap />}
          {!(phone && reading) && marked.length > 0 && <MarkBar />}
        </Suspense>
        <Suspense fallback={null}>
          {hiddenShown && <HiddenList onClose={() => setHiddenShown(false)} />}
          {menu && (
            <ContextMenu
              asked={menu}
              onClose={() => setMenu(null)}
              onFit={fit}
              onArrange={arrangeAnew}
              onHidden={() => setHiddenShown(true)}
            />
          )}
        </Suspense>
        {drawn && !(phone && reading) && (
          <ColourLegend data={drawn} styling={styling} dressing={dressing} onStyling={(next) => setLook({ styling: next })} />
        )}
        {listed && <Outline data={listed} selection={selection} open={outline} onSelect={select} />}
        {gathered.size > 0 && (
          <Suspense fallback={null}>
            <GroupHint gathered={gathered} />
          </Suspense>
        )}
        <PairLight pair={look.pair} arranged={arrangement.shown} />
        {rollUp.level !== "none" && rollUp.byZoom && <ZoomOpener opened={nearby} onOpened={setNearby} />}
      </GraphView>
      {arrangement.busy && (
        <p className={lookClasses["busy"]} role="status">
          {t("look.working")} {arrangement.progress > 0 && `${Math.round(arrangement.progress * 100)}%`}
        </p>
      )}
      {arrangement.failed && (
        <p className={lookClasses["busy"]} role="alert" data-testid="layout-failed">
          {t("look.failed")}
        </p>
      )}
      {empty && <EmptyNote filter={filter} onFilter={view.setFilter} />}
      {scene.phase === "failed" && <FailedNote failure={scene.failure} beside={data !== null} onRetry={retryScene} />}
      {busy && <div className={classes["bar"]} aria-hidden="true" />}
    </WorkspaceContext>
  );
}
