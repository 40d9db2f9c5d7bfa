import type { Change } from "../../state/compare/marks.js";
import type { Palette } from "../../theme/tokens.js";

/** Cinnabar is for what crosses: what changed has colours of its own. */
export const COMPARE_COLOURS: Readonly<Record<Change, "ok" | "warn" | "act">> = { added: "ok", ended: "warn", changed: "act" };

export interface CompareLine {
  readonly width: number;
  readonly dash: readonly [number, number] | null;
  readonly round: boolean;
}

export const COMPARE_LINES: Readonly<Record<Change, CompareLine>> = {
  added: { width: 3.2, dash: null, round: false },
  ended: { width: 3, dash: [0, 5], round: true },
  changed: { width: 2.2, dash: null, round: false },
};

export function compareColour(change: Change, palette: Palette): string {
  return palette[COMPARE_COLOURS[change]];
}
