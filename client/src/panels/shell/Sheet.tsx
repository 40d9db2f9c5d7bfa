import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Sheet.module.css";

export const HEIGHTS = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof HEIGHTS)[number];

export function sheetPixels(height: SheetHeight, screen: number): number {
  switch (height) {
    case "peek":
      return 120;
    case "half":
      return Math.round(screen * 0.52);
    case "full":
      return screen - 76;
  }
}

interface Props {
  readonly height: SheetHeight;
  readonly screen: number;
  readonly onHeight: (height: SheetHeight) => void;
  readonly children: ReactNode;
}

/** The panel on a phone: a sheet from below with three heights, drawn by its handle or stepped through by tapping it. */
export function Sheet({ height, screen, onHeight, children }: Props) {
  const { t } = useTranslation();
  const start = useRef<{ readonly y: number; readonly pixels: number } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const pixels = dragged ?? sheetPixels(height, screen);
  const move = (event: PointerEvent) => {
    if (start.current) setDragged(Math.max(90, Math.min(screen - 60, start.current.pixels + start.current.y - event.clientY)));
  };
  const drop = (event: PointerEvent) => {
    const from = start.current;
    start.current = null;
    setDragged(null);
    if (!from) return;
    const moved = from.y - event.clientY;
    if (Math.abs(moved) < 6) {
      onHeight(HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? "half");
      return;
    }
    const end = from.pixels + moved;
    const nearest = [...HEIGHTS].sort((a, b) => Math.abs(sheetPixels(a, screen) - end) - Math.abs(sheetPixels(b, screen) - end))[0];
    if (nearest) onHeight(nearest);
  };
  return (
    <section
      className={classes["sheet"]}
      style={{ height: pixels }}
      data-dragging={dragged !== null || undefined}
      aria-label={t("sheet.label")}
      data-testid="sheet"
      data-height={height}
    >
      <button
        type="button"
        className={classes["grip"]}
        aria-label={t(height === "full" ? "sheet.shrink" : "sheet.grow")}
        data-testid="sheet-grip"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = { y: event.clientY, pixels };
        }}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerCancel={drop}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === " ") onHeight(HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? "half");
        }}
      />
      <div className={classes["content"]}>{children}</div>
    </section>
  );
}
