import { boxed, centred, gridBox } from "../boxes.js";
import { usualZoom } from "../finish.js";
import { separate } from "../separate.js";
import type { Body, Point } from "../types.js";
import { force } from "./force.js";
import { type LayoutSpec, valuesOf } from "./spec.js";

type Side = "left" | "middle" | "right" | "below";

const sideOf = ({ region }: Body): Side => {
  if (region === "sichuan") return "left";
  if (region === "chongqing") return "right";
  return region === "shared" ? "middle" : "below";
};

/** 四川 on the left, 重庆 on the right, between them what both share; what belongs to neither stands below. */
export const twin: LayoutSpec = {
  id: "twin",
  params: [
    { id: "gap", type: "range", min: 60, max: 400, step: 20, default: 160 },
    { id: "spread", type: "range", min: 0.6, max: 1.6, step: 0.1, default: 1 },
  ],
  run: async ({ bodies, links }, values, report) => {
    const spread = values.number("spread");
    const inner = valuesOf(force, { id: "force", values: { spread: String(spread) } });
    const side = async (of: Side) => {
      const members = bodies.filter((body) => sideOf(body) === of);
      const ids = new Set(members.map(({ id }) => id));
      const within = { bodies: members, links: links.filter(({ a, b }) => ids.has(a) && ids.has(b)) };
      const alone = members.filter(({ id }) => !within.links.some(({ a, b }) => a === id || b === id)).map(({ id }) => id);
      const loose = new Set(alone);
      const tied = members.filter(({ id }) => !loose.has(id));
      const inside =
        tied.length === 0 ? new Map<string, Point>() : await force.run({ bodies: tied, links: within.links }, inner, () => undefined);
      const above = boxed(inside, 30 * spread);
      const tall = of === "middle";
      const beneath = gridBox(alone, { x: 74 * spread, y: 52 * spread }, tall ? 0.4 : of === "below" ? 7 : 1.6);
      const width = Math.max(above.width, beneath.width);
      const positions = new Map([
        ...[...above.positions].map(([id, { x, y }]) => [id, { x: x + (width - above.width) / 2, y }] as const),
        ...[...beneath.positions].map(([id, { x, y }]) => [id, { x: x + (width - beneath.width) / 2, y: y + above.height }] as const),
      ]);
      return { positions, width, height: above.height + beneath.height };
    };
    const left = await side("left");
    report(0.3);
    const middle = await side("middle");
    const right = await side("right");
    report(0.8);
    const below = await side("below");
    const gap = values.number("gap");
    const height = Math.max(left.height, middle.height, right.height);
    const positions = new Map<string, Point>();
    let x = 0;
    for (const box of [left, middle, right]) {
      if (box.positions.size === 0) continue;
      for (const [id, point] of box.positions) positions.set(id, { x: point.x + x, y: point.y + (height - box.height) / 2 });
      x += box.width + gap;
    }
    const width = Math.max(0, x - gap);
    for (const [id, point] of below.positions)
      positions.set(id, { x: point.x + (width - below.width) / 2, y: point.y + height + gap * 0.5 });
    const whole = centred({ positions, width, height: height + below.height });
    return separate(bodies, whole, { gap: 14, zoom: usualZoom(whole) });
  },
};
