import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { reducedMotion } from "../../canvas/camera.js";
import { BASIN, fit, hold, type Insets, zoomAt } from "./projection.js";
import type { Camera, Point, Size } from "./types.js";

/** Less than so many pixels is a tap, not a pull. */
const TAP = 5;
const GLIDE = 240;

export interface MapCamera {
  readonly camera: Camera | null;
  readonly zoomBy: (factor: number) => void;
  readonly showAll: () => void;
  /** Brings a point into the middle, zoomed in at least so far. */
  readonly lookAt: (point: Point, least: number) => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

interface Options {
  readonly stage: RefObject<HTMLElement | null>;
  readonly size: Size | null;
  readonly insets: Insets;
  readonly start: Camera | null;
  /** Called when the reader has moved the map; `null` after showing all. */
  readonly onMoved: (camera: Camera | null) => void;
}

/** The camera over the map: pulled with one finger or the mouse, pinched, wheeled, and moved by keys and buttons. */
export function useCamera({ stage, size, insets, start, onMoved }: Options): MapCamera {
  // without one of its own, the camera shows the basin, whatever the size
  const [own, setOwn] = useState<Camera | null>(start);
  const camera = size && (own ? hold(own, size) : fit(BASIN, size, insets));
  const now = useRef({ camera, size });
  now.current = { camera, size };
  const moved = useRef(onMoved);
  moved.current = onMoved;
  const gliding = useRef(0);

  const go = useCallback((next: Camera) => {
    now.current = { ...now.current, camera: next };
    setOwn(next);
    moved.current(next);
  }, []);
  const glide = useCallback(
    (to: Camera) => {
      cancelAnimationFrame(gliding.current);
      const from = now.current.camera;
      if (!from || reducedMotion()) return go(to);
      const began = performance.now();
      const step = () => {
        const share = Math.min(1, (performance.now() - began) / GLIDE);
        const eased = 1 - (1 - share) ** 3;
        const k = from.k * (to.k / from.k) ** eased;
        // the point goes with the zoom, so that what is looked at stays under the eye
        const way = to.k === from.k ? eased : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
        go({ x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, k });
        if (share < 1) gliding.current = requestAnimationFrame(step);
      };
      gliding.current = requestAnimationFrame(step);
    },
    [go],
  );
  useEffect(() => () => cancelAnimationFrame(gliding.current), []);

  const zoomBy = useCallback(
    (factor: number) => {
      const { camera: from, size: room } = now.current;
      if (from && room) glide(zoomAt(from, factor, { x: room.width / 2, y: room.height / 2 }, room));
    },
    [glide],
  );
  const lookAt = useCallback(
    (point: Point, least: number) => {
      const { camera: from, size: room } = now.current;
      if (room) glide(hold({ ...point, k: Math.max(least, from?.k ?? 0) }, room));
    },
    [glide],
  );
  const showAll = useCallback(() => {
    cancelAnimationFrame(gliding.current);
    setOwn(null);
    moved.current(null);
  }, []);

  // React listens to the wheel passively, and could not keep the page from scrolling
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      const { camera: from, size: room } = now.current;
      if (!from || !room) return;
      event.preventDefault();
      cancelAnimationFrame(gliding.current);
      const { left, top } = element.getBoundingClientRect();
      const lines = event.deltaMode === 1 ? 16 : 1;
      const factor = Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.008 : 0.0016));
      go(zoomAt(from, factor, { x: event.clientX - left, y: event.clientY - top }, room));
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [stage, go]);

  const fingers = useRef(new Map<number, Point>());
  const pulled = useRef<{ readonly from: Point; on: boolean } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    cancelAnimationFrame(gliding.current);
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    pulled.current = { from: { x: event.clientX, y: event.clientY }, on: fingers.current.size > 1 };
  };
  const onPointerMove = (event: PointerEvent) => {
    const last = fingers.current.get(event.pointerId);
    const { camera: from, size: room } = now.current;
    const element = stage.current;
    if (!last || !from || !room || !element || !pulled.current) return;
    const at = { x: event.clientX, y: event.clientY };
    if (!pulled.current.on && Math.hypot(at.x - pulled.current.from.x, at.y - pulled.current.from.y) < TAP) return;
    if (!pulled.current.on) element.setPointerCapture(event.pointerId);
    pulled.current.on = true;
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, at);
    if (!other) {
      go(hold({ ...from, x: from.x - (at.x - last.x) / from.k, y: from.y - (at.y - last.y) / from.k }, room));
      return;
    }
    const { left, top } = element.getBoundingClientRect();
    const factor = Math.hypot(at.x - other.x, at.y - other.y) / Math.max(1, Math.hypot(last.x - other.x, last.y - other.y));
    const middle = { x: (at.x + other.x) / 2 - left, y: (at.y + other.y) / 2 - top };
    const shifted = { ...from, x: from.x - (at.x - last.x) / 2 / from.k, y: from.y - (at.y - last.y) / 2 / from.k };
    go(zoomAt(shifted, factor, middle, room));
  };
  const onPointerUp = (event: PointerEvent) => {
    fingers.current.delete(event.pointerId);
    const left = [...fingers.current.values()][0];
    // the finger that stays pulls on from where it is
    if (left) pulled.current = { from: left, on: true };
    else pulled.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !camera || !size) return;
    const step = 80 / camera.k;
    const steps: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => go(hold({ ...camera, x: camera.x - step }, size)),
      ArrowRight: () => go(hold({ ...camera, x: camera.x + step }, size)),
      ArrowUp: () => go(hold({ ...camera, y: camera.y - step }, size)),
      ArrowDown: () => go(hold({ ...camera, y: camera.y + step }, size)),
      "+": () => zoomBy(1.5),
      "=": () => zoomBy(1.5),
      "-": () => zoomBy(1 / 1.5),
      "0": showAll,
    };
    const run = steps[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return {
    camera,
    zoomBy,
    showAll,
    lookAt,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onKeyDown },
  };
}
