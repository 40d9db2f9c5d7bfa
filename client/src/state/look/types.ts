import type { NodeId } from "@chengyu-atlas/model";

export const LAYOUT_IDS = ["force", "rings", "hierarchy", "grid", "twin"] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** A layout with what was set differently from its defaults. */
export interface LayoutChoice {
  readonly id: LayoutId;
  readonly values: Readonly<Record<string, string>>;
}

export const SIZES = ["degree", "betweenness", "crossing", "observation", "equal"] as const;
export const COLOURS = ["kind", "community", "city", "region", "subtype"] as const;

/** What size and colour of a node mean. */
export interface Styling {
  readonly size: (typeof SIZES)[number];
  readonly colour: (typeof COLOURS)[number];
  /** The measure that size follows, where it follows an observation: its key, or `null` before one is chosen. */
  readonly measure: string | null;
  /** The one group of that colour that stays lit, by its key; `null`: all. */
  readonly only: string | null;
}

export const LEVELS = ["none", "park", "district", "city"] as const;
export type Level = (typeof LEVELS)[number];

/** How what is drawn is gathered into the places where it stands. */
export interface RollUp {
  readonly level: Level;
  /** Whether coming closer opens what is in sight. */
  readonly byZoom: boolean;
  /** Gathered nodes that are open all the same. */
  readonly opened: readonly NodeId[];
}

/** How many nodes the whole network is held to; the first is where it begins. */
export const CAPS = [300, 1000, 2000, 5000] as const;
/** Above this many a picture may be slow: the reader is asked first. */
export const SLOW_FROM = 2000;

/** How the picture is laid out, coloured, gathered and held to a size. */
export interface Look {
  readonly layout: LayoutChoice;
  readonly styling: Styling;
  readonly rollUp: RollUp;
  readonly cap: number;
  /** The two gathered nodes whose common relations are listed. */
  readonly pair: readonly [NodeId, NodeId] | null;
}

export const FIRST_LOOK: Look = {
  layout: { id: "force", values: {} },
  styling: { size: "degree", colour: "kind", measure: null, only: null },
  rollUp: { level: "none", byZoom: false, opened: [] },
  cap: CAPS[0],
  pair: null,
};
