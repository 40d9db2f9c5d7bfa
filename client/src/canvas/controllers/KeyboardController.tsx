import { useEffect, useEffectEvent } from "react";
import { isTyping } from "../../ui/typing.js";
import { reveal } from "../camera.js";
import { useCanvas } from "../canvas-context.js";
import { nearestTowards } from "../nearest.js";
import { zoomBy } from "../zoom.js";

interface Props {
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onFit: () => void;
  readonly onHide: (id: string) => void;
  readonly onExpand: (id: string) => void;
}

const TOWARDS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The canvas by keyboard: + - 0 zoom and fit, arrows walk from node to node, Enter expands, Delete hides, Escape clears. */
export function KeyboardController(props: Props) {
  const { cy, insets } = useCanvas();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { selected, onSelect, onFit, onHide, onExpand } = props;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const onCanvas = cy.container()?.contains(event.target as Node) ?? false;
    const towards = TOWARDS[event.key];
    if (event.key === "+" || event.key === "=") zoomBy(cy, 1.25);
    else if (event.key === "-") zoomBy(cy, 0.8);
    else if (event.key === "0") onFit();
    else if (event.key === "Escape" && event.target === document.body) onSelect(null);
    else if (!onCanvas) return;
    else if (event.key === "Escape") onSelect(null);
    else if (towards) walk(nearestTowards(cy, selected, towards) ?? selected);
    else if (event.key === "Enter" && selected) onExpand(selected);
    else if ((event.key === "Delete" || event.key === "Backspace") && selected) onHide(selected);
    else return;
    event.preventDefault();
  });
  const walk = (id: string | null) => {
    props.onSelect(id);
    if (id) reveal(cy, id, insets);
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
  return null;
}
