import { useViewportSize } from "@mantine/hooks";
import { IconArrowRight } from "@tabler/icons-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CanvasContext, useCanvas } from "../../../canvas/canvas-context.js";
import { CrowdController } from "../../../canvas/controllers/CrowdController.js";
import { ElementsController } from "../../../canvas/controllers/ElementsController.js";
import { FocusController } from "../../../canvas/controllers/FocusController.js";
import { HoverController } from "../../../canvas/controllers/HoverController.js";
import { LabelController } from "../../../canvas/controllers/LabelController.js";
import { SelectionController } from "../../../canvas/controllers/SelectionController.js";
import { StyleController } from "../../../canvas/controllers/StyleController.js";
import { untilDropped } from "../../../canvas/drawing/dropped.js";
import { elementsOf } from "../../../canvas/elements.js";
import view from "../../../canvas/GraphView.module.css";
import { displayName } from "../../../canvas/labels/name.js";
import { useArrangement } from "../../../canvas/layout/use-arrangement.js";
import { useDress } from "../../../canvas/style/use-dress.js";
import { useCytoscape } from "../../../canvas/use-cytoscape.js";
import { FIRST_LOOK } from "../../../state/look/types.js";
import type { FoundNetwork } from "../../../state/query/network.js";
import { MOST_SHOWN, type Opened } from "../../../state/query/to-view.js";
import { type Selection, selectionOf } from "../../../state/selection/selection.js";
import { PHONE } from "../../../state/workspace/phone.js";
import { useShownTheme } from "../../../theme/ThemeController.js";
import { KindMark } from "../../../ui/KindMark.js";
import { PageLink } from "../../../ui/PageLink.js";
import classes from "./Shapes.module.css";
import { MOST_DRAWN, sceneOf } from "./scene-of.js";

const INSETS = { top: 24, right: 60, bottom: 24, left: 60 };
const PHONE_INSETS = { top: 20, right: 34, bottom: 20, left: 34 };
const NO_WISH = null;

interface Props {
  readonly network: FoundNetwork;
  readonly opened: Opened | null;
}

/** The nodes and relations of the answer, drawn as the explorer draws them, with a list of the nodes beside for keys and screen readers. */
export function GraphShape({ network, opened }: Props) {
  const { t } = useTranslation();
  const { width } = useViewportSize();
  const phone = width > 0 && width < PHONE;
  const theme = useShownTheme();
  const container = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const engine = useCytoscape(container, overlay);
  const data = useMemo(() => sceneOf(network), [network]);
  const arrangement = useArrangement(data, FIRST_LOOK.layout);
  const { dress } = useDress(data, FIRST_LOOK.styling);
  const arranged = arrangement.shown?.data === data ? arrangement.shown : null;
  const elements = useMemo(
    () => arranged && untilDropped(() => elementsOf(arranged.data, { countBehind: false, dress })),
    [arranged, dress],
  );
  const insets = phone ? PHONE_INSETS : INSETS;
  const handle = useMemo(() => (engine ? { ...engine, insets } : null), [engine, insets]);
  const [chosen, setChosen] = useState<string | null>(null);
  const selection = useMemo<Selection>(() => selectionOf(chosen), [chosen]);
  const wish = useMemo(
    () => (chosen === null || selectionOf(chosen).kind !== "node" ? NO_WISH : { ids: [chosen], at: performance.now() }),
    [chosen],
  );
  const scale = theme === "projector" ? 1.3 : 1;
  const onDrawing = useCallback(() => undefined, []);
  const busy = arranged === null;
  return (
    <div className={classes["graph"]} data-testid="shape-graph" data-nodes={data.nodes.length} data-relations={data.relations.length}>
      <div className={classes["bar"]}>
        <span className={classes["figures"]}>
          {t("query.graph.line", { nodes: network.nodes.length, relations: network.relations.length })}
        </span>
        {opened && (
          <PageLink
            page="explore"
            query={Object.fromEntries(new URLSearchParams(opened.address))}
            className={classes["open"]}
            testId="graph-open"
          >
            {t("query.graph.open")}
            <IconArrowRight size={15} stroke={1.8} aria-hidden="true" />
          </PageLink>
        )}
      </div>
      {network.relations.length === 0 && <p className={classes["note"]}>{t("query.graph.noRelations")}</p>}
      {data.truncated && <p className={classes["note"]}>{t("query.graph.tooMany", { count: network.nodes.length, most: MOST_DRAWN })}</p>}
      {opened && opened.left > 0 && <p className={classes["note"]}>{t("query.graph.left", { count: opened.left, most: MOST_SHOWN })}</p>}
      <div className={classes["drawn"]}>
        <div className={`${view["view"]} ${classes["canvas"]}`} data-stale={busy || undefined}>
          <div
            ref={container}
            className={view["stage"]}
            role="img"
            aria-label={t("query.graph.line", { nodes: data.nodes.length, relations: data.relations.length })}
            data-testid="query-canvas"
          />
          <canvas ref={overlay} className={view["overlay"]} />
          {handle && (
            <CanvasContext value={handle}>
              <StyleController scale={scale} />
              <CrowdController />
              <LabelController scale={scale} phone={phone} />
              {arranged && elements && (
                <>
                  <ElementsController data={arranged.data} positions={arranged.positions} elements={elements} onDrawing={onDrawing} />
                  <SelectionController selection={selection} data={arranged.data} />
                </>
              )}
              <HoverController onHover={onDrawing} />
              <FocusController wish={wish} />
              <Taps onTap={setChosen} />
            </CanvasContext>
          )}
        </div>
        <nav className={classes["names"]} aria-label={t("query.graph.list")} data-testid="graph-names">
          <ul>
            {data.nodes.slice(0, 200).map(({ id, kind, name }) => (
              <li key={id} data-on={id === chosen || undefined}>
                <button
                  type="button"
                  className={classes["name"]}
                  onClick={() => setChosen(id === chosen ? null : id)}
                  aria-pressed={id === chosen}
                >
                  <KindMark kind={kind} />
                  <span className={classes["label"]}>{displayName(name)}</span>
                </button>
                {id === chosen && (
                  <PageLink page={{ name: "node", id }} className={classes["page"]}>
                    {t("query.graph.page")}
                  </PageLink>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

/** Tells what was tapped on the canvas: a node by its id, the ground as nothing. */
function Taps({ onTap }: { readonly onTap: (id: string | null) => void }) {
  const { cy } = useCanvas();
  useEffect(() => {
    const tapped = ({ target }: { readonly target: unknown }) => {
      const element = target as { readonly isNode?: () => boolean; readonly id?: () => string };
      onTap(element.isNode?.() ? (element.id?.() ?? null) : null);
    };
    cy.on("tap", tapped);
    return () => {
      cy.off("tap", tapped);
    };
  }, [cy, onTap]);
  return null;
}
