import { memo, type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TextLine } from "../../state/document/lines.js";
import { type Named, type Run, type Segment, segmentsOf } from "../../state/document/segments.js";
import type { Passage } from "../../state/document/statements.js";
import { KindMark } from "../../ui/KindMark.js";
import { PageLink } from "../../ui/PageLink.js";
import classes from "./Text.module.css";
import type { Mentioned } from "./types.js";

export interface LineActions {
  readonly onName: (named: Named, at: HTMLElement) => void;
  readonly onPassage: (passage: Passage, at: HTMLElement) => void;
  /** Watches a line, and says when it comes near to what is in sight. */
  readonly watch: (line: Element, near: (near: boolean) => void) => () => void;
}

interface Props {
  readonly at: number;
  readonly line: TextLine;
  readonly named: readonly Named[];
  readonly passages: readonly Passage[];
  readonly hits: readonly Run[];
  readonly marked: Run | null;
  readonly nodes: ReadonlyMap<string, Mentioned>;
  readonly actions: LineActions;
}

export const NONE: readonly never[] = [];

/**
 * One line of a text. The words always stand there, to be found and printed; what is marked in them is drawn only while the
 * line is near to what is in sight, so that a long text stays light.
 */
export const Line = memo(function Line({ at, line, actions, ...cuts }: Props) {
  const box = useRef<HTMLElement>(null);
  const [near, setNear] = useState(at < 12);
  const { watch } = actions;
  useEffect(() => (box.current ? watch(box.current, setNear) : undefined), [watch]);
  const Tag = line.heading ? "h3" : "p";
  const plain = !near || (cuts.named.length === 0 && cuts.passages.length === 0 && cuts.hits.length === 0 && cuts.marked === null);
  return (
    <Tag ref={box as RefObject<HTMLParagraphElement & HTMLHeadingElement>} data-line={at} data-continued={line.continued || undefined}>
      {plain
        ? line.text
        : segmentsOf(line, cuts).map((segment) => <Piece key={segment.start} segment={segment} nodes={cuts.nodes} actions={actions} />)}
    </Tag>
  );
});

interface PieceProps extends Pick<Props, "nodes" | "actions"> {
  readonly segment: Segment;
}

function Piece({ segment, nodes, actions }: PieceProps) {
  const { text, named, passages, ending, hit, marked } = segment;
  // where passages lie over one another the shortest is meant
  const passage = [...passages].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const words = hit ? (
    <span className={classes["hit"]} data-hit={segment.start}>
      {text}
    </span>
  ) : (
    text
  );
  const node = named ? nodes.get(named.node) : undefined;
  const inner =
    named && node ? (
      <button
        type="button"
        className={classes["name"]}
        style={{ borderColor: `var(--kind-${node.kind})` }}
        onClick={(event) => actions.onName(named, event.currentTarget)}
        data-node={node.id}
        data-start={segment.start}
        data-testid="name"
      >
        {segment.start === named.start && (
          <span className={classes["icon"]}>
            <KindMark kind={node.kind} size={12} icon={false} />
          </span>
        )}
        {words}
      </button>
    ) : (
      words
    );
  return (
    <>
      {passage ? (
        <mark
          className={classes["passage"]}
          data-waiting={passage.waiting || undefined}
          data-current={marked || undefined}
          data-passage={passage.key}
          data-testid="passage"
        >
          {inner}
        </mark>
      ) : marked ? (
        <mark className={classes["passage"]} data-current="true">
          {inner}
        </mark>
      ) : (
        inner
      )}
      {ending.map((each) => (
        <Numbers key={each.key} passage={each} actions={actions} />
      ))}
    </>
  );
}

/** Behind a passage the numbers of what it states; a single relation leads to the canvas at once. */
function Numbers({ passage, actions }: { readonly passage: Passage; readonly actions: LineActions }) {
  const { t } = useTranslation();
  const numbers = passage.statements.map(({ number }) => number);
  const [only] = passage.statements;
  const text = numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : `${numbers[0]}`;
  const shared = { className: classes["number"], "data-crossing": passage.crossing || undefined };
  if (numbers.length === 1 && only?.what === "relation") {
    return (
      <span {...shared}>
        <PageLink
          page="explore"
          query={{ s: only.edge, ...(only.state === "proposed" && { proposed: "true" }) }}
          label={t("documentPage.statement", { number: only.number })}
          testId="to-claim"
        >
          {text}
        </PageLink>
      </span>
    );
  }
  return (
    <button
      type="button"
      {...shared}
      aria-label={`${t("documentPage.passageOpen")} ${text}`}
      onClick={(event) => actions.onPassage(passage, event.currentTarget)}
      data-testid="passage-numbers"
    >
      {text}
    </button>
  );
}
