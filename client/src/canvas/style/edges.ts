import { FAMILIES, type Family, type Relation, relationSpec, type State, type Status } from "@chengyu-atlas/model";
import type { Palette } from "../../theme/tokens.js";

/** How one line is drawn, on the canvas and as a sample in panels. */
export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  /** `null`: solid. */
  readonly dash: readonly [number, number] | null;
  readonly round: boolean;
  readonly arrow: boolean;
}

interface Weight {
  readonly colour: "edge1" | "edge2" | "edge3";
  readonly width: number;
  readonly focus: number;
  readonly opacity: number;
  /** In focus a whisper is raised by one step, so that it can be followed. */
  readonly focusColour: "edge1" | "edge2";
  readonly arrowAlways: boolean;
}

/** How loudly each family speaks. */
export const WEIGHTS: Readonly<Record<Family, Weight>> = {
  cooperation: { colour: "edge1", width: 1.5, focus: 2.6, opacity: 0.62, focusColour: "edge1", arrowAlways: true },
  organisation: { colour: "edge2", width: 1.1, focus: 1.8, opacity: 1, focusColour: "edge2", arrowAlways: false },
  location: { colour: "edge3", width: 1, focus: 1.8, opacity: 1, focusColour: "edge2", arrowAlways: false },
};

export const CROSSING = { width: 2.2, focus: 2.8, selected: 3.4 };

const DASHES: Readonly<Record<Status, readonly [number, number] | null>> = { planned: [6, 4], done: null, ended: [0, 4] };

export interface Line {
  readonly relation: Relation;
  readonly status: Status;
  readonly state: State;
  readonly crossing: boolean;
  /** Further relations in the same bundle. */
  readonly more?: number;
}

export type Emphasis = "rest" | "focus" | "selected";

/** How heavy a line is, which does not hang on the theme. */
export function widthOf({ relation, status, state, crossing, more = 0 }: Line, emphasis: Emphasis = "rest"): number {
  const resting = emphasis === "rest";
  if (state === "proposed") return resting ? 1 : 1.8;
  const weight = WEIGHTS[relationSpec(relation).family];
  const width = crossing ? CROSSING[resting ? "width" : emphasis] : resting ? weight.width : weight.focus;
  return status === "ended" ? Math.max(2.6, width) : width + Math.min(1.5, 0.5 * more);
}

/** The style of a line, from the model's family, its status and whether it crosses. */
export function lineStyle({ relation, status, state, crossing, more = 0 }: Line, palette: Palette, emphasis: Emphasis = "rest"): LineStyle {
  const { family, symmetric } = relationSpec(relation);
  const weight = WEIGHTS[family];
  if (state === "proposed") {
    return {
      colour: palette.warn,
      width: widthOf({ relation, status, state, crossing }, emphasis),
      opacity: 1,
      dash: [10, 6],
      round: false,
      arrow: false,
    };
  }
  const resting = emphasis === "rest";
  return {
    colour: crossing ? palette.cross : palette[resting ? weight.colour : weight.focusColour],
    width: widthOf({ relation, status, state, crossing, more }, emphasis),
    opacity: crossing || !resting ? 1 : weight.opacity,
    dash: DASHES[status],
    round: status === "ended",
    arrow: !symmetric && (weight.arrowAlways || !resting),
  };
}

export const FAMILY_ORDER = Object.keys(FAMILIES) as readonly Family[];
