import { useEffect, useMemo, useRef } from "react";
import { registerPainter } from "../../export/painters.js";
import { useShownTheme } from "../../theme/ThemeController.js";
import type { Theme } from "../../theme/tokens.js";
import { MAP_COLOURS } from "./colours.js";
import classes from "./map.module.css";
import { bordersOf, landOf } from "./outlines.js";
import type { Camera, Size } from "./types.js";

interface Land {
  readonly camera: Camera;
  readonly size: Size;
  readonly colours: (typeof MAP_COLOURS)[Theme];
  readonly paths: Readonly<Record<"sichuan" | "chongqing" | "district" | "province", Path2D>>;
}

/** Draws the land in CSS pixels, on the page or into a file. */
function paintLand(context: CanvasRenderingContext2D, { camera, size, colours, paths }: Land): void {
  context.fillStyle = colours.outside;
  context.fillRect(0, 0, size.width, size.height);
  context.save();
  context.translate(size.width / 2 - camera.x * camera.k, size.height / 2 - camera.y * camera.k);
  context.scale(camera.k, camera.k);
  context.lineJoin = "round";
  for (const side of ["sichuan", "chongqing"] as const) {
    context.fillStyle = colours[side];
    context.strokeStyle = colours[side];
    context.lineWidth = 1 / camera.k;
    context.fill(paths[side]);
    context.stroke(paths[side]);
  }
  for (const [kind, weight] of [
    ["district", 0.8],
    ["province", 1.5],
  ] as const) {
    context.strokeStyle = colours[kind];
    context.lineWidth = weight / camera.k;
    context.stroke(paths[kind]);
  }
  context.restore();
}

/** Land and borders, drawn on a canvas: they change with every step of the camera, and nothing on them is chosen. */
export function Basemap({ camera, size }: { readonly camera: Camera; readonly size: Size }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useShownTheme();
  const paths = useMemo(
    () => ({
      sichuan: landOf("sichuan"),
      chongqing: landOf("chongqing"),
      district: bordersOf("district"),
      province: bordersOf("province"),
    }),
    [],
  );
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const ratio = Math.min(2, devicePixelRatio || 1);
    const width = Math.round(size.width * ratio);
    const height = Math.round(size.height * ratio);
    if (element.width !== width || element.height !== height) Object.assign(element, { width, height });
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const paint = (target: CanvasRenderingContext2D) => paintLand(target, { camera, size, colours: MAP_COLOURS[theme], paths });
    paint(context);
    return registerPainter(element, paint);
  }, [camera, size, theme, paths]);
  return <canvas ref={canvas} className={classes["base"]} />;
}
