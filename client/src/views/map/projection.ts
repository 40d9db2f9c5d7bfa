import type { Box, Camera, Point, Size } from "./types.js";

/** Equirectangular, true at 30° north: one unit is one degree of latitude, y grows to the south. */
const SHRINK = Math.cos((30 * Math.PI) / 180);
const KM_PER_UNIT = 111.2;

export function project(longitude: number, latitude: number): Point {
  return { x: longitude * SHRINK, y: -latitude };
}

/** The box between two corners. */
export function boxOf(west: number, south: number, east: number, north: number): Box {
  const { x: left, y: top } = project(west, north);
  const { x: right, y: bottom } = project(east, south);
  return { left, top, right, bottom };
}

/** The basin between the two cities, which a first picture shows. */
export const BASIN = boxOf(103.15, 28.15, 108.35, 31.85);
/** Both provinces whole: no further out. */
const WHOLE = boxOf(97.2, 25.9, 110.4, 34.5);
/** Pixels of one degree, at most. */
export const NEAREST = 9000;

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The camera that shows a box as large as it goes inside the insets. */
export function fit(box: Box, size: Size, insets: Insets): Camera {
  const width = Math.max(60, size.width - insets.left - insets.right);
  const height = Math.max(60, size.height - insets.top - insets.bottom);
  const k = Math.min(width / (box.right - box.left), height / (box.bottom - box.top), NEAREST);
  const x = (box.left + box.right) / 2 + (insets.right - insets.left) / 2 / k;
  const y = (box.top + box.bottom) / 2 + (insets.bottom - insets.top) / 2 / k;
  return { x, y, k };
}

/** Keeps the camera over the two provinces and within its range. */
export function hold({ x, y, k }: Camera, size: Size): Camera {
  const least = Math.min(size.width / (WHOLE.right - WHOLE.left), size.height / (WHOLE.bottom - WHOLE.top)) * 0.9;
  return {
    x: Math.min(WHOLE.right, Math.max(WHOLE.left, x)),
    y: Math.min(WHOLE.bottom, Math.max(WHOLE.top, y)),
    k: Math.min(NEAREST, Math.max(least, k)),
  };
}

/** The camera after zooming by a factor with one point of the screen staying where it is. */
export function zoomAt(camera: Camera, factor: number, point: Point, size: Size): Camera {
  const zoomed = hold({ ...camera, k: camera.k * factor }, size);
  const dx = point.x - size.width / 2;
  const dy = point.y - size.height / 2;
  return hold({ x: camera.x + dx / camera.k - dx / zoomed.k, y: camera.y + dy / camera.k - dy / zoomed.k, k: zoomed.k }, size);
}

/** A round distance whose bar is at most so many pixels long. */
export function scaleBar(k: number, most: number): { readonly km: number; readonly width: number } {
  const perKm = k / KM_PER_UNIT;
  const steps = [200, 100, 50, 20, 10, 5, 2, 1, 0.5];
  const km = steps.find((step) => step * perKm <= most) ?? 0.5;
  return { km, width: km * perKm };
}
