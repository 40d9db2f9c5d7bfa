import { memo, type RefObject, useEffect, useMemo, useRef } from "react";
import { byLine, linesOf } from "../../state/document/lines.js";
import type { Named, Run } from "../../state/document/segments.js";
import type { Passage } from "../../state/document/statements.js";
import { Line, type LineActions, NONE } from "./Line.js";
import classes from "./Text.module.css";
import type { Mentioned } from "./types.js";
import { useWatch } from "./use-watch.js";

interface Props extends Pick<LineActions, "onName" | "onPassage"> {
  readonly text: string;
  readonly spans: readonly Named[];
  readonly passages: readonly Passage[];
  readonly hits: readonly Run[];
  readonly marked: Run | null;
  readonly nodes: ReadonlyMap<string, Mentioned>;
  readonly frame: RefObject<HTMLElement | null>;
}

/** The full text with every name, every passage that states something, and what was searched for. Scrolling compares none of its lines. */
export const Text = memo(function Text({ text, spans, passages, hits, marked, nodes, frame, onName, onPassage }: Props) {
  const watch = useWatch(frame);
  const lines = useMemo(() => linesOf(text), [text]);
  const named = useMemo(() => byLine(lines, spans), [lines, spans]);
  const stated = useMemo(() => byLine(lines, passages), [lines, passages]);
  const found = useMemo(() => byLine(lines, hits), [lines, hits]);
  const chosen = useMemo(() => byLine(lines, marked ? [marked] : []), [lines, marked]);
  const actions = useMemo(() => ({ onName, onPassage, watch }), [onName, onPassage, watch]);
  // a click anywhere in a passage is heard here; by keyboard the number behind it does the same
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    const click = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const mark = target?.closest<HTMLElement>("[data-passage]");
      const passage = passages.find(({ key }) => key === mark?.dataset["passage"]);
      // a name within it is chosen by itself, and a run of text may be selected to be copied
      if (mark && passage && !target?.closest("button, a") && getSelection()?.isCollapsed !== false) onPassage(passage, mark);
    };
    element?.addEventListener("click", click);
    return () => element?.removeEventListener("click", click);
  }, [passages, onPassage]);
  return (
    <div ref={box} className={classes["text"]} data-testid="document-text">
      {lines.map((line, at) => (
        <Line
          key={line.start}
          at={at}
          line={line}
          named={named.get(at) ?? NONE}
          passages={stated.get(at) ?? NONE}
          hits={found.get(at) ?? NONE}
          marked={chosen.get(at)?.[0] ?? null}
          nodes={nodes}
          actions={actions}
        />
      ))}
    </div>
  );
});
