import type { Core } from "cytoscape";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { useCanvas } from "../canvas-context.js";
import { boxBetween, type Dot, drawnOn, isInside, marksToggled, marksWith } from "./geometry.js";
import classes from "./SelectTool.module.css";

/** What dragging over the canvas does: moves it, or marks what a box or a lasso holds. */
export type Tool = "pan" | "box" | "lasso";

interface Stroke {
  readonly tool: Exclude<Tool, "pan">;
  readonly add: boolean;
  readonly line: readonly Dot[];
}

const ringOf = ({ tool, line }: Stroke): readonly Dot[] => {
  const [first, last] = [line[0], line.at(-1)];
  return tool === "lasso" || !first || !last ? line : boxBetween(first, last);
};

/** Marks nodes with a box or a lasso; with Shift at any time: a tap adds one, dragging draws a box. */
export function SelectTool({ tool, onDone }: { readonly tool: Tool; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { cy } = useCanvas();
  const { marked, mark, phone } = useWorkspace();
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const field = useRef<SVGSVGElement>(null);
  const dotOf = (event: PointerEvent): Dot => {
    const frame = field.current?.getBoundingClientRect();
    return { x: event.clientX - (frame?.left ?? 0), y: event.clientY - (frame?.top ?? 0) };
  };
  const end = (drawn: Stroke) => {
    setStroke(null);
    const [first, last] = [drawn.line[0], drawn.line.at(-1)];
    if (!first || !last) return;
    const far = Math.max(...drawn.line.map(({ x, y }) => Math.hypot(x - first.x, y - first.y)));
    if (far < 5) {
      const hit = nodeAt(cy, first, phone ? 14 : 4);
      if (hit) mark(marksToggled(marked, hit));
      else if (!drawn.add) mark([]);
      return;
    }
    const ring = ringOf(drawn);
    const inside = cy.nodes().filter((node) => isInside(node.renderedPosition(), ring));
    mark(
      marksWith(
        marked,
        inside.map((node) => node.id()),
        drawn.add,
      ),
    );
  };
  const begin = useEffectEvent((event: PointerEvent) => {
    const own = tool !== "pan" && event.target === field.current;
    const shifted = event.shiftKey && (cy.container()?.contains(event.target as Node) ?? false);
    if (event.button !== 0 || !(own || shifted)) return;
    event.preventDefault();
    event.stopPropagation();
    cy.container()?.focus({ preventScroll: true });
    let drawn: Stroke = { tool: tool === "pan" ? "box" : tool, add: event.shiftKey || phone, line: [dotOf(event)] };
    const { pointerId } = event;
    const move = (later: PointerEvent) => {
      if (later.pointerId !== pointerId) return;
      drawn = { ...drawn, line: drawnOn(drawn.line, dotOf(later)) };
      setStroke(drawn);
    };
    const stop = (later: PointerEvent) => {
      if (later.pointerId !== pointerId) return;
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", stop);
      removeEventListener("pointercancel", stop);
      if (later.type === "pointerup") end(drawn);
      else setStroke(null);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", stop);
    addEventListener("pointercancel", stop);
  });
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || tool === "pan") return;
    event.stopPropagation();
    onDone();
  });
  useEffect(() => {
    const view = field.current?.parentElement;
    if (!view) return;
    const down = (event: PointerEvent) => begin(event);
    // the engine listens to the mouse itself: with Shift held the press is not for it
    const press = (event: MouseEvent) => {
      if (event.shiftKey && event.button === 0 && (cy.container()?.contains(event.target as Node) ?? false)) event.stopPropagation();
    };
    const key = (event: KeyboardEvent) => leave(event);
    view.addEventListener("pointerdown", down, true);
    view.addEventListener("mousedown", press, true);
    document.addEventListener("keydown", key, true);
    return () => {
      view.removeEventListener("pointerdown", down, true);
      view.removeEventListener("mousedown", press, true);
      document.removeEventListener("keydown", key, true);
    };
  }, [cy]);
  const ring = stroke && ringOf(stroke);
  return (
    <>
      <svg ref={field} className={classes["field"]} data-active={tool !== "pan" || undefined} data-testid="select-field" aria-hidden="true">
        {ring && ring.length > 1 && <polygon points={ring.map(({ x, y }) => `${x},${y}`).join(" ")} />}
      </svg>
      {tool !== "pan" && (
        <p className={classes["hint"]} data-reserve>
          {t(phone ? "work.toolHintTouch" : tool === "box" ? "work.boxHint" : "work.lassoHint")}
        </p>
      )}
    </>
  );
}

/** The node whose shape holds a point, the nearest of several. */
function nodeAt(cy: Core, at: Dot, room: number): string | undefined {
  let best: { readonly id: string; readonly away: number } | undefined;
  cy.nodes().forEach((node) => {
    const { x, y } = node.renderedPosition();
    const away = Math.hypot(x - at.x, y - at.y) - Math.max(node.renderedWidth(), node.renderedHeight()) / 2;
    if (away < room && (!best || away < best.away)) best = { id: node.id(), away };
  });
  return best?.id;
}
