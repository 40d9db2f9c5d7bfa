import { relationSpec } from "@chengyu-atlas/model";
import { useEffect } from "react";
import { useLabel } from "../../i18n/use-label.js";
import { usePalette } from "../../theme/ThemeController.js";
import { useCanvas } from "../canvas-context.js";

/** Gives the label layer its colours, its size and its language. */
export function LabelController({ scale, phone }: { readonly scale: number; readonly phone: boolean }) {
  const { layer } = useCanvas();
  const palette = usePalette();
  const label = useLabel();
  useEffect(() => {
    layer.use({ palette, scale, phone, relationName: ({ line }) => label(relationSpec(line.relation).label) });
  }, [layer, palette, scale, phone, label]);
  return null;
}
