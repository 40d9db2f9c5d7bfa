import { useMemo, useState } from "react";
import { Caption } from "../canvas/Caption.js";
import type { Wish } from "../canvas/controllers/FocusController.js";
import classes from "../canvas/Figure.module.css";
import { GraphView } from "../canvas/GraphView.js";
import { EmptyNote, FailedNote } from "../canvas/Notes.js";
import { Outline } from "../canvas/Outline.js";
import { Source } from "../canvas/Source.js";
import { Toolbar } from "../canvas/Toolbar.js";
import type { Facets } from "../state/facets/use-facets.js";
import type { Filter } from "../state/filter/types.js";
import { isEmptyFilter } from "../state/filter/utils.js";
import { drawable, type Scene } from "../state/scene/types.js";
import type { Selection } from "../state/selection/selection.js";
import type { Step } from "../state/steps/steps.js";
import { useShownTheme } from "../theme/ThemeController.js";
import { Boundary } from "../ui/Boundary.js";
import { Toast, type ToastMessage } from "../ui/Toast.js";

interface Props {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly filter: Filter;
  readonly facets: Facets;
  readonly wish: Wish | null;
  readonly toast: ToastMessage | null;
  readonly phone: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onStep: (step: Step) => void;
  readonly onLeave: () => void;
  readonly onLookAt: (ids: readonly string[] | null) => void;
  readonly onFilter: (next: Filter) => void;
  readonly onRetry: () => void;
  readonly onToastGone: () => void;
}

/** The figure: canvas, title, source line, tools, and what stands there when there is nothing to draw. */
export function CanvasRegion(props: Props) {
  const { scene, selection, filter, facets, wish, phone, onSelect, onStep, onLookAt } = props;
  const theme = useShownTheme();
  const [outline, setOutline] = useState(false);
  const reading = selection.kind !== "none";
  const insets = useMemo(() => {
    if (!phone) return theme === "projector" ? { top: 132, right: 72, bottom: 88, left: 72 } : { top: 92, right: 64, bottom: 60, left: 64 };
    return { top: 130, right: 34, bottom: reading ? Math.round(window.innerHeight * 0.52) + 24 : 144, left: 34 };
  }, [phone, reading, theme]);
  const data = drawable(scene);
  const empty = data !== null && data.nodes.length === 0;
  const fit = () => onLookAt(null);
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
        onSelect={onSelect}
        onExpand={props.onExpand}
        onHide={(id) => onStep({ do: "hide", id })}
        onFit={fit}
      >
        {data && (!empty || data.focus) && !(phone && reading && !data.focus) && (
          <Caption data={data} filter={filter} facets={facets} short={phone} brief={phone && reading} onLeave={props.onLeave} />
        )}
        {data && !empty && !phone && <Source data={data} filter={filter} />}
        {!phone && (
          <Toolbar outline={outline} onFit={fit} onOutline={() => setOutline(!outline)} onArrange={() => onStep({ do: "arrange" })} />
        )}
        {data && <Outline data={data} selection={selection} open={outline} onSelect={onSelect} />}
      </GraphView>
      {empty && <EmptyNote filter={filter} onFilter={props.onFilter} />}
      {scene.phase === "failed" && <FailedNote failure={scene.failure} beside={data !== null} onRetry={props.onRetry} />}
      {(scene.phase === "loading" || (scene.phase === "shown" && scene.stale)) && <div className={classes["bar"]} aria-hidden="true" />}
      <Toast message={props.toast} onGone={props.onToastGone} />
    </Boundary>
  );
}
