export interface PartEvents {
  readonly select: (id: string) => void;
  readonly hover: (id: string | null) => void;
  readonly focus: (id: string) => void;
}

interface Part {
  /** The node or line in the drawing, and what pressing it selects. */
  readonly id: string;
  readonly selects: string;
  readonly name: string;
  readonly pressed: boolean;
  /** Whether the tab key stops here; arrows lead on. */
  readonly stop: boolean;
}

/** What makes a part of a drawing a button, for the pointer, the keyboard and a screen reader. Keys are heard by the drawing. */
export function pressable({ id, selects, name, pressed, stop }: Part, on: PartEvents) {
  return {
    role: "button",
    tabIndex: stop ? 0 : -1,
    "aria-pressed": pressed,
    "aria-label": name,
    "data-id": id,
    style: { cursor: "pointer", outline: "none" },
    onClick: (event: { stopPropagation: () => void }) => {
      event.stopPropagation();
      on.select(selects);
    },
    onPointerEnter: () => on.hover(id),
    onPointerLeave: () => on.hover(null),
    onFocus: () => on.focus(id),
  } as const;
}
