import { useMemo, useState } from "react";
import { Caption } from "../../canvas/Caption.js";
import classes from "../../canvas/Figure.module.css";
import { GraphView } from "../../canvas/GraphView.js";
import { useArrangement } from "../../canvas/layout/use-arrangement.js";
import { ContextMenu } from "../../canvas/menu/ContextMenu.js";
import { HiddenList } from "../../canvas/menu/HiddenList.js";
import type { MenuAsked } from "../../canvas/menu/types.js";
import { Minimap } from "../../canvas/minimap/Minimap.js";
import { EmptyNote, FailedNote } from "../../canvas/Notes.js";
import { Outline } from "../../canvas/Outline.js";
import { Source } from "../../canvas/Source.js";
import { MarkBar } from "../../canvas/select/MarkBar.js";
import type { Tool } from "../../canvas/select/SelectTool.js";
import { PhoneTools, Toolbar } from "../../canvas/Toolbar.js";
import { isEmptyFilter } from "../../state/filter/utils.js";
import { onlyIn, pinnedIn, withFigure } from "../../state/steps/steps.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useShownTheme } from "../../theme/ThemeController.js";
import { Boundary } from "../../ui/Boundary.js";

/** The figure: canvas, title, source line, tools, and what stands there when there is nothing to draw. */
export function GraphStage() {
  const { view, look, scene, data, facets, wish, phone, marked, take, amend, lookAt, leave, retryScene } = useWorkspace();
  const { selection, filter } = view;
  const arrangement = useArrangement(data, look.layout);
  const theme = useShownTheme();
  const [outline, setOutline] = useState(false);
  const [tool, setTool] = useState<Tool>("pan");
  const [menu, setMenu] = useState<MenuAsked | null>(null);
  const [hiddenShown, setHiddenShown] = useState(false);
  const pinned = useMemo(() => pinnedIn(view.steps), [view.steps]);
  const reading = selection.kind !== "none";
  const insets = useMemo(() => {
    if (!phone) return theme === "projector" ? { top: 132, right: 72, bottom: 88, left: 72 } : { top: 92, right: 64, bottom: 60, left: 64 };
    return { top: 130, right: 34, bottom: reading ? Math.round(window.innerHeight * 0.52) + 24 : 144, left: 34 };
  }, [phone, reading, theme]);
  const empty = data !== null && data.nodes.length === 0;
  // what is marked is what one wants to see; without marks, everything
  const fit = () => lookAt(marked.length > 0 ? marked : null);
  const arrangeAnew = () => take({ do: "arrange", ...(!isEmptyFilter(filter) && { filter }) });
  return (
    <Boundary>
      <GraphView
        arranged={arrangement.shown}
        selection={selection}
        wish={wish}
        insets={insets}
        phone={phone}
        scale={theme === "projector" ? 1.3 : 1}
        filtered={!isEmptyFilter({ ...filter, proposed: false })}
        stale={(scene.phase === "shown" && scene.stale) || arrangement.busy}
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
            only={onlyIn(view.steps)?.length ?? null}
            onLeave={leave}
            onLeaveOnly={() => amend((steps) => withFigure(steps, (own) => own.filter((step) => step.do !== "only")))}
          />
        )}
        {data && !empty && !phone && <Source data={data} filter={filter} />}
        {!phone && (
          <Toolbar
            outline={outline}
            tool={tool}
            onTool={setTool}
            onFit={fit}
            onOutline={() => setOutline(!outline)}
            onArrange={arrangeAnew}
          />
        )}
        {phone && !reading && <PhoneTools tool={tool} onTool={setTool} />}
        {data && !empty && !phone && <Minimap />}
        {!(phone && reading) && <MarkBar />}
        {hiddenShown && <HiddenList onClose={() => setHiddenShown(false)} />}
        <ContextMenu asked={menu} onClose={() => setMenu(null)} onFit={fit} onArrange={arrangeAnew} onHidden={() => setHiddenShown(true)} />
        {data && <Outline data={data} selection={selection} open={outline} onSelect={view.select} />}
      </GraphView>
      {empty && <EmptyNote filter={filter} onFilter={view.setFilter} />}
      {scene.phase === "failed" && <FailedNote failure={scene.failure} beside={data !== null} onRetry={retryScene} />}
      {(scene.phase === "loading" || (scene.phase === "shown" && scene.stale) || arrangement.busy) && (
        <div className={classes["bar"]} aria-hidden="true" />
      )}
    </Boundary>
  );
}
