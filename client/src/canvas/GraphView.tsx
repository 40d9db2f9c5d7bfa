import type { NodeId } from "@chengyu-atlas/model";
import { type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Selection } from "../state/selection/selection.js";
import type { Wish } from "../state/workspace/workspace.js";
import { later } from "../ui/later.js";
import { CanvasTip } from "./CanvasTip.js";
import type { Insets } from "./camera.js";
import { CanvasContext } from "./canvas-context.js";
import { CrowdController } from "./controllers/CrowdController.js";
import { DragController } from "./controllers/DragController.js";
import { ElementsController } from "./controllers/ElementsController.js";
import { FocusController } from "./controllers/FocusController.js";
import { HoverController, type Hovered } from "./controllers/HoverController.js";
import { KeyboardController } from "./controllers/KeyboardController.js";
import { LabelController } from "./controllers/LabelController.js";
import { MarkController } from "./controllers/MarkController.js";
import { PathController } from "./controllers/PathController.js";
import { PointerController } from "./controllers/PointerController.js";
import { SelectionController } from "./controllers/SelectionController.js";
import { StyleController } from "./controllers/StyleController.js";
import { untilDropped } from "./drawing/dropped.js";
import { AT_ONCE } from "./drawing/slices.js";
import { elementsOf } from "./elements.js";
import classes from "./GraphView.module.css";
import { upright } from "./layout/finish.js";
import type { Arranged } from "./layout/use-arrangement.js";
import type { MenuAsked } from "./menu/types.js";
import { Preview } from "./preview/Preview.js";
import type { Tool } from "./select/SelectTool.js";
import type { Dress } from "./style/dress.js";
import { useCytoscape } from "./use-cytoscape.js";

const SelectTool = later(async () => ({ default: (await import("./select/SelectTool.js")).SelectTool }));

interface Props {
  /** What is drawn, and where; `null` before the first picture. */
  readonly arranged: Arranged | null;
  readonly dress: Dress;
  readonly selection: Selection;
  readonly wish: Wish | null;
  readonly insets: Insets;
  readonly phone: boolean;
  readonly scale: number;
  readonly filtered: boolean;
  readonly stale: boolean;
  /** Where the arrow keys stand, if not on the selection. */
  readonly walked: string | null;
  readonly onWalk: (id: string | null) => void;
  readonly tool: Tool;
  readonly pinned: ReadonlySet<NodeId>;
  readonly onTool: (tool: Tool) => void;
  readonly onMenu: (asked: MenuAsked) => void;
  readonly onFit: () => void;
  readonly children: ReactNode;
}

/** The network: one canvas for lines and shapes, one above it for icons and names, and a controller for each concern. */
export function GraphView(props: Props) {
  const { arranged, dress, walked, selection, wish, insets, phone, scale, filtered, stale, tool, pinned, children, ...on } = props;
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const engine = useCytoscape(container, overlay);
  const positions = useMemo(() => arranged && (phone ? upright(arranged.positions) : arranged.positions), [arranged, phone]);
  const data = arranged?.data;
  const elements = useMemo(() => data && untilDropped(() => elementsOf(data, { countBehind: !filtered, dress })), [data, filtered, dress]);
  // thousands are taken up in slices: until the first are there nothing can be said of them
  const [opened, setOpened] = useState(false);
  const [drawing, setDrawing] = useState(false);
  const onDrawing = useCallback((busy: boolean) => {
    setDrawing(busy);
    if (!busy) setOpened(true);
  }, []);
  const opening = !opened && data !== undefined && data.nodes.length + data.relations.length > AT_ONCE;
  const handle = useMemo(() => (engine ? { ...engine, insets } : null), [engine, insets]);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  return (
    <div className={classes["view"]} data-stale={stale || drawing || undefined}>
      <div
        ref={container}
        className={classes["stage"]}
        data-testid="canvas"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked with the arrow keys
        tabIndex={0}
        role="application"
        aria-label={t("canvas.label")}
        aria-describedby="outline-hint"
      />
      <canvas ref={overlay} className={classes["overlay"]} />
      {handle && (
        <CanvasContext value={handle}>
          <StyleController scale={scale} />
          <CrowdController />
          <LabelController scale={scale} phone={phone} />
          {data && positions && elements && <ElementsController {...{ data, positions, elements, onDrawing }} />}
          {opening && positions && elements && <Preview {...{ elements, positions, scale }} />}
          {data && !opening && (
            <>
              <SelectionController selection={selection} data={data} />
              <MarkController pinned={pinned} drawn={data} />
              <PathController selection={selection} data={data} />
            </>
          )}
          <PointerController onMenu={on.onMenu} />
          <DragController />
          <HoverController onHover={setHovered} />
          <FocusController wish={wish} />
          <KeyboardController tool={tool} walked={walked} onWalk={on.onWalk} onTool={on.onTool} onFit={on.onFit} onMenu={on.onMenu} />
          <Suspense fallback={null}>
            <SelectTool tool={tool} onDone={() => on.onTool("pan")} />
          </Suspense>
          {!phone && <CanvasTip hovered={hovered} />}
          {children}
        </CanvasContext>
      )}
    </div>
  );
}
