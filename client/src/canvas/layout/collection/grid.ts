import { KIND_NAMES } from "@chengyu-atlas/model";
import { type Box, centred, gridBox, shelves } from "../boxes.js";
import { ASPECT } from "../finish.js";
import type { Body } from "../types.js";
import type { LayoutSpec } from "./spec.js";

/** Blocks of one kind, region or city each, best connected first. */
export const grid: LayoutSpec = {
  id: "grid",
  params: [
    { id: "by", type: "choice", options: ["kind", "region", "city"], default: "kind" },
    { id: "room", type: "range", min: 40, max: 140, step: 5, default: 75 },
  ],
  run: ({ bodies }, values) => {
    const room = values.number("room");
    const by = values.text("by");
    const blocks = new Map<string, Body[]>();
    for (const body of [...bodies].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))) {
      const key = (by === "kind" ? body.kind : by === "region" ? body.region : body.city) ?? "";
      const block = blocks.get(key);
      if (block) block.push(body);
      else blocks.set(key, [body]);
    }
    const rank = ([key, block]: readonly [string, readonly Body[]]) =>
      by === "kind" ? (KIND_NAMES as readonly string[]).indexOf(key) : -block.length;
    const sorted = [...blocks].sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1));
    const boxes = sorted.map(([, block]): Box => {
      const ids = block.map(({ id }) => id);
      return gridBox(ids, { x: room * 1.35, y: room * 0.85 }, 1.25);
    });
    return centred(shelves(boxes, room * 1.1, ASPECT));
  },
};
