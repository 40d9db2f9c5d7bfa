import { useMemo, useState } from "react";
import { Caption } from "../../canvas/Caption.js";
import classes from "../../canvas/Figure.module.css";
import { GraphView } from "../../canvas/GraphView.js";
import { EmptyNote, FailedNote } from "../../canvas/Notes.js";
import { Outline } from "../../canvas/Outline.js";
import { Source } from "../../canvas/Source.js";
import { Toolbar } from "../../canvas/Toolbar.js";
import { CompareOverlay } from "../../panels/compare/CompareOverlay.js";
import { isEmptyFilter } from "../../state/filter/utils.js";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useShownTheme } from "../../theme/ThemeController.js";
import { Boundary } from "../../ui/Boundary.js";

/** The figure: canvas, title, source line, tools, and what stands there when there is nothing to draw. */
export function GraphStage() {
  const { view, scene, data, facets, wish, phone, take, lookAt, expand, leave, retryScene } = useWorkspace();
  const { selection, filter } = view;
  const theme = useShownTheme();
  const [outline, setOutline] = useState(false);
  const reading = selection.kind !== "none";
  const insets = useMemo(() => {
    if (!phone) return theme === "projector" ? { top: 132, right: 72, bottom: 88, left: 72 } : { top: 92, right: 64, bottom: 60, left: 64 };
    return { top: 130, right: 34, bottom: reading ? Math.round(window.innerHeight * 0.52) + 24 : 144, left: 34 };
  }, [phone, reading, theme]);
  const empty = data !== null && data.nodes.length === 0;
  const fit = () => lookAt(null);
  return (
    <Boundary>
      <GraphView
        data={data}
        selection={selection}
        wish={wish}
        insets={insets}
        phone={phone}
        scale={theme === "projector" ? 1.3 : 1}
        filtered={!isEmptyFilter({ ...filter, proposed: false })}
        stale={scene.phase === "shown" && scene.stale}
        onSelect={view.select}
        onExpand={expand}
        onHide={(id) => take({ do: "hide", id })}
        onFit={fit}
      >
        {data && (!empty || data.focus) && !(phone && reading && !data.focus) && (
          <Caption data={data} filter={filter} facets={facets} short={phone} brief={phone && reading} onLeave={leave} />
        )}
        {data && !empty && !phone && <Source data={data} filter={filter} />}
        <CompareOverlay />
        {!phone && (
          <Toolbar outline={outline} onFit={fit} onOutline={() => setOutline(!outline)} onArrange={() => take({ do: "arrange" })} />
        )}
        {data && <Outline data={data} selection={selection} open={outline} onSelect={view.select} />}
      </GraphView>
      {empty && <EmptyNote filter={filter} onFilter={view.setFilter} />}
      {scene.phase === "failed" && <FailedNote failure={scene.failure} beside={data !== null} onRetry={retryScene} />}
      {(scene.phase === "loading" || (scene.phase === "shown" && scene.stale)) && <div className={classes["bar"]} aria-hidden="true" />}
    </Boundary>
  );
}
