/** One step of the tour: what it points at on a desk and on a phone, the first of these that is on the page. */
export interface TourStep {
  readonly id: "search" | "legend" | "evidence" | "take";
  readonly desk: readonly string[];
  readonly phone: readonly string[];
}

export const TOUR: readonly TourStep[] = [
  { id: "search", desk: ['[data-testid="search-input"]'], phone: ['[data-testid="search-input"]'] },
  { id: "legend", desk: ['[data-tour="rail"]'], phone: ['[data-testid="filters-button"]'] },
  { id: "evidence", desk: ['[data-tour="stage"]'], phone: ['[data-testid="sheet"]'] },
  { id: "take", desk: ['[data-tour="tools"]'], phone: ['[data-testid="views"]'] },
];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 14;

/** Where the card stands: below what it points at, above it, beside it, or within it where it fills the window. */
export function placeCard(
  target: Box,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
) {
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const across = (at: number) => Math.max(GAP, Math.min(at, window.width - card.width - GAP));
  const down = (at: number) => Math.max(GAP, Math.min(at, window.height - card.height - GAP));
  if (bottom + GAP + card.height <= window.height) return { left: across(target.left), top: bottom + GAP };
  if (target.top - GAP - card.height >= 0) return { left: across(target.left), top: target.top - GAP - card.height };
  if (right + GAP + card.width <= window.width) return { left: right + GAP, top: down(target.top) };
  if (target.left - GAP - card.width >= 0) return { left: target.left - GAP - card.width, top: down(target.top) };
  return { left: across(target.left + target.width / 2 - card.width / 2), top: down(target.top + target.height / 2 - card.height / 2) };
}
