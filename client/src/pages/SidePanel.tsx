import { latestOf } from "../canvas/sources.js";
import { EdgePanel } from "../panels/edge/EdgePanel.js";
import { EntityPanel } from "../panels/entity/EntityPanel.js";
import { Overview } from "../panels/overview/Overview.js";
import type { Filter } from "../state/filter/types.js";
import { type Question, useOverview } from "../state/search/questions.js";
import type { Selection } from "../state/selection/selection.js";
import type { Step } from "../state/steps/steps.js";

interface Props {
  readonly selection: Selection;
  readonly filter: Filter;
  readonly present: ReadonlySet<string>;
  readonly expandAsked: number;
  readonly focus: string | null;
  readonly questions: readonly Question[];
  readonly onSelect: (id: string | null) => void;
  readonly onStep: (step: Step) => void;
  readonly onLeave: () => void;
  readonly onRead: (document: string, range: readonly [number, number] | null) => void;
}

/** The panel for what is selected; without a selection, the overview. */
export function SidePanel({ selection, filter, present, expandAsked, focus, questions, onSelect, onStep, onLeave, onRead }: Props) {
  const { data } = useOverview();
  const close = () => onSelect(null);
  switch (selection.kind) {
    case "none":
      return <Overview questions={questions} onSelect={onSelect} onRead={(document) => onRead(document, null)} />;
    case "node":
      return (
        <EntityPanel
          key={selection.id}
          id={selection.id}
          filter={filter}
          present={present}
          expandAsked={expandAsked}
          focus={focus}
          onSelect={onSelect}
          onClose={close}
          onStep={onStep}
          onLeave={onLeave}
          onRead={onRead}
        />
      );
    case "edge":
      return (
        <EdgePanel
          key={selection.id}
          id={selection.id}
          filter={filter}
          latest={latestOf(data?.documents.nodes ?? [])}
          onSelect={onSelect}
          onClose={close}
          onRead={onRead}
        />
      );
  }
}
