import type { LayoutSpec } from "./spec.js";

/** Above this many nodes the careful engine takes too long, and the quick one stands in. */
const CAREFUL_TO = 450;

/** What is linked draws together, everything else keeps away. */
export const force: LayoutSpec = {
  id: "force",
  params: [
    { id: "spread", type: "range", min: 0.6, max: 2, step: 0.1, default: 1 },
    { id: "gravity", type: "range", min: 0.05, max: 1, step: 0.05, default: 0.35 },
  ],
  // the engines are large, and most pages that know of this layout never run it
  run: async ({ bodies, links }, values, report) => {
    const settings = { spread: values.number("spread"), gravity: values.number("gravity") };
    if (bodies.length <= CAREFUL_TO) {
      const { firstLayout } = await import("../first-layout.js");
      return firstLayout(bodies, links, settings);
    }
    const { largeLayout } = await import("../large-layout.js");
    return largeLayout(bodies, links, settings, report);
  },
};
