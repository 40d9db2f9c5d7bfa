import { type ReactNode, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SceneData } from "../state/scene/types.js";
import type { Selection } from "../state/selection/selection.js";
import type { Wish } from "../state/workspace/workspace.js";
import type { Insets } from "./camera.js";
import { CanvasContext } from "./canvas-context.js";
import { ElementsController } from "./controllers/ElementsController.js";
import { FocusController } from "./controllers/FocusController.js";
import { KeyboardController } from "./controllers/KeyboardController.js";
import { LabelController } from "./controllers/LabelController.js";
import { PathController } from "./controllers/PathController.js";
import { PointerController } from "./controllers/PointerController.js";
import { SelectionController } from "./controllers/SelectionController.js";
import { StyleController } from "./controllers/StyleController.js";
import classes from "./GraphView.module.css";
import { arrange } from "./layout/arrange.js";
import { upright } from "./layout/finish.js";
import { useCytoscape } from "./use-cytoscape.js";

interface Props {
  readonly data: SceneData | null;
  readonly selection: Selection;
  readonly wish: Wish | null;
  readonly insets: Insets;
  readonly phone: boolean;
  readonly scale: number;
  readonly filtered: boolean;
  readonly stale: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onHide: (id: string) => void;
  readonly onFit: () => void;
  readonly children: ReactNode;
}

/** The network: one canvas for lines and shapes, one above it for icons and names, and a controller for each concern. */
export function GraphView({ data, selection, wish, insets, phone, scale, filtered, stale, children, ...on }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const engine = useCytoscape(container, overlay);
  const positions = useMemo(() => {
    if (!data) return null;
    return phone ? upright(arrange(data)) : arrange(data);
  }, [data, phone]);
  const handle = useMemo(() => (engine ? { ...engine, insets } : null), [engine, insets]);
  const selected = selection.kind === "node" ? selection.id : null;
  return (
    <div className={classes["view"]} data-stale={stale || undefined}>
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
          <LabelController scale={scale} phone={phone} />
          {data && positions && (
            <>
              <ElementsController data={data} positions={positions} countBehind={!filtered} />
              <SelectionController selection={selection} data={data} />
              <PathController selection={selection} data={data} />
            </>
          )}
          <PointerController onSelect={on.onSelect} onExpand={on.onExpand} />
          <FocusController wish={wish} />
          <KeyboardController selected={selected} onSelect={on.onSelect} onExpand={on.onExpand} onHide={on.onHide} onFit={on.onFit} />
          {children}
        </CanvasContext>
      )}
    </div>
  );
}
