import { useEffect, useEffectEvent } from "react";
import { useWorkspace } from "../../state/workspace/workspace.js";
import { isTyping } from "../../ui/typing.js";
import { reveal } from "../camera.js";
import { useCanvas } from "../canvas-context.js";
import type { EdgeData } from "../elements.js";
import type { MenuAsked } from "../menu/types.js";
import { nearestTowards } from "../nearest.js";
import { marksToggled } from "../select/geometry.js";
import type { Tool } from "../select/SelectTool.js";
import { useActs } from "../use-acts.js";
import { zoomBy } from "../zoom.js";

interface Props {
  readonly tool: Tool;
  /** Where the arrow keys stand, if not on the selection: on nodes that are gathered into one. */
  readonly walked: string | null;
  /** As selecting, for a step by the arrow keys. */
  readonly onWalk: (id: string | null) => void;
  readonly onTool: (tool: Tool) => void;
  readonly onFit: () => void;
  readonly onMenu: (asked: MenuAsked) => void;
}

const TOWARDS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The canvas by keyboard: + - 0 zoom and fit, B and L pick the box and the lasso; on the canvas arrows walk from node to
 * node, Enter or E expands, P pins, Space marks, Delete hides, the menu key opens the menu, Escape clears.
 */
export function KeyboardController({ tool, walked, onWalk, onTool, onFit, onMenu }: Props) {
  const { cy, insets } = useCanvas();
  const { view, marked, mark, select, expand } = useWorkspace();
  const acts = useActs();
  const { selection } = view;
  const selected = walked ?? (selection.kind === "node" ? selection.id : null);
  // what is marked together is meant before what is selected alone
  const meant = marked.length > 0 ? marked : selected && walked === null ? [selected] : [];
  const walk = (id: string | null) => {
    onWalk(id);
    if (id) reveal(cy, id, insets);
  };
  const pin = () => (meant.every((id) => acts.pinned.has(id)) ? acts.unpin(meant) : acts.pin(meant));
  const clear = () => {
    if (marked.length > 0) mark([]);
    else select(null);
  };
  const everywhere: Readonly<Record<string, () => void>> = {
    "+": () => zoomBy(cy, 1.25),
    "=": () => zoomBy(cy, 1.25),
    "-": () => zoomBy(cy, 0.8),
    "0": onFit,
    b: () => onTool(tool === "box" ? "pan" : "box"),
    l: () => onTool(tool === "lasso" ? "pan" : "lasso"),
  };
  const onCanvas = (key: string): (() => void) | undefined => {
    const towards = TOWARDS[key];
    if (towards) return () => walk(nearestTowards(cy, selected, towards) ?? selected);
    if (key === "Escape") return clear;
    if (selected && (key === "Enter" || key === "e")) return () => expand(selected);
    if (meant.length === 0) return undefined;
    switch (key) {
      case "p":
        return pin;
      case " ":
        return selected ? () => mark(marksToggled(marked, selected)) : undefined;
      case "Delete":
      case "Backspace":
        return () => acts.hide(meant);
      default:
        return undefined;
    }
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.target instanceof Element && event.target.closest('[role="menu"]')) return;
    const within = cy.container()?.contains(event.target as Node) ?? false;
    if (within && (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey))) {
      event.preventDefault();
      onMenu(menuFor(cy, selection));
      return;
    }
    const free = event.target === document.body;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = everywhere[key] ?? (within ? onCanvas(key) : free && key === "Escape" ? clear : undefined);
    if (!act) return;
    act();
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
  return null;
}

/** The menu of what is selected, where that is drawn; else that of the canvas. */
function menuFor(cy: ReturnType<typeof useCanvas>["cy"], selection: ReturnType<typeof useWorkspace>["view"]["selection"]): MenuAsked {
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  if (selection.kind === "node") {
    const node = cy.getElementById(selection.id);
    if (node.nonempty()) return { kind: "node", id: selection.id, at: { ...node.renderedPosition() } };
  }
  if (selection.kind === "edge") {
    const edge = cy.edges().filter((each) => (each.data() as EdgeData).members.includes(selection.id))[0];
    if (edge?.isEdge()) return { kind: "edge", edge: edge.data() as EdgeData, at: { ...edge.renderedMidpoint() } };
  }
  return { kind: "canvas", at: middle };
}
