import { KIND_NAMES, KINDS } from "@chengyu-atlas/model";
import type { EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";
import { CHANGES, type Change, SIGNS } from "../../state/compare/marks.js";
import type { Palette } from "../../theme/tokens.js";
import { COMPARE_LINES, compareColour } from "./compare.js";
import { type Emphasis, type Line, type LineStyle, lineStyle } from "./edges.js";
import { FADED, HOLLOW_RIM, lineScale, nodeScale } from "./nodes.js";
import { OUTLINES } from "./shapes.js";
import { thinRules } from "./thin.js";

/** Classes that controllers set. The canvas knows no other words. */
export const CLASS = {
  dim: "dim",
  focus: "focus",
  selected: "selected",
  hover: "hover",
  /** On a path that is lit. */
  path: "path",
  /** One of several that are marked together. */
  marked: "marked",
  /** Holds its place. */
  pinned: "pinned",
  /** What is under the pointer, with its surroundings; everything else is lowered meanwhile. */
  lit: "lit",
  lowered: "lowered",
} as const;

/** Classes of a comparison of two days. */
export const COMPARED = {
  added: "cmp-added",
  ended: "cmp-ended",
  changed: "cmp-changed",
  rest: "cmp-rest",
  later: "cmp-later",
} as const;

interface Situation {
  readonly palette: Palette;
  readonly zoom: number;
  /** Lines and nodes are this much heavier, for a room. */
  readonly scale: number;
}

/** The whole drawing style for one palette at one zoom, derived from the model. */
export function stylesheet({ palette, zoom, scale }: Situation): StylesheetJson {
  const size = nodeScale(zoom) * Math.sqrt(scale);
  const line = lineScale(zoom) * scale;
  const radius = (node: NodeSingular) => (node.data("radius") as number) * size;
  const rim = 1.5 * line;

  const kinds = KIND_NAMES.map((kind) => {
    const { points, grow, hollow } = OUTLINES[KINDS[kind].shape];
    const extent = (node: NodeSingular) => 2 * grow * radius(node);
    const shape =
      points === "circle"
        ? { shape: "ellipse" }
        : KINDS[kind].shape === "square"
          ? { shape: "round-rectangle", "corner-radius": (node: NodeSingular) => radius(node) * 0.24 }
          : { shape: "polygon", "shape-polygon-points": points.flat().join(" ") };
    return {
      selector: `node[kind = "${kind}"]`,
      style: {
        ...shape,
        width: extent,
        height: extent,
        "background-color": hollow ? palette.ground : palette.kinds[kind],
        "border-color": hollow ? palette.kinds[kind] : palette.ground,
        "border-width": hollow ? (node: NodeSingular) => Math.max(1.5 * line, HOLLOW_RIM * radius(node)) : rim,
      },
    };
  });

  const hues = [palette.edge2, ...palette.hues].flatMap((colour, i) => {
    const hollow = KIND_NAMES.filter((kind) => OUTLINES[KINDS[kind].shape].hollow);
    return [
      { selector: `node[hue = ${i - 1}]`, style: { "background-color": colour } },
      ...hollow.map((kind) => ({
        selector: `node[kind = "${kind}"][hue = ${i - 1}]`,
        style: { "background-color": palette.ground, "border-color": colour },
      })),
    ];
  });

  const styleOf = (emphasis: Emphasis) => {
    // lines that look alike share one object, which is asked about for each of their properties
    const known = new Map<Line, LineStyle>();
    return (edge: EdgeSingular) => {
      const of = edge.data("line") as Line;
      const style = known.get(of);
      if (style) return style;
      const fresh = lineStyle(of, palette, emphasis);
      known.set(of, fresh);
      return fresh;
    };
  };
  const edges = (emphasis: Emphasis) => {
    const of = styleOf(emphasis);
    return {
      "curve-style": "straight",
      "line-color": (edge: EdgeSingular) => of(edge).colour,
      width: (edge: EdgeSingular) => of(edge).width * line,
      "line-style": (edge: EdgeSingular) => (of(edge).dash ? "dashed" : "solid"),
      "line-dash-pattern": (edge: EdgeSingular) => (of(edge).dash ?? [6, 4]).map((length) => Math.max(0.01, length * line)),
      "line-cap": (edge: EdgeSingular) => (of(edge).round ? "round" : "butt"),
      opacity: (edge: EdgeSingular) => of(edge).opacity,
      "target-arrow-shape": (edge: EdgeSingular) => (of(edge).arrow ? "triangle" : "none"),
      "target-arrow-color": (edge: EdgeSingular) => of(edge).colour,
    };
  };

  const [rest, chosen] = [styleOf("rest"), styleOf("selected")];

  const sheet = [
    {
      selector: "node",
      style: {
        "background-opacity": 1,
        "outline-width": 0,
        "outline-offset": 5 * line,
        "outline-color": palette.ink,
        "overlay-opacity": 0,
        "transition-property": "none",
        "z-index": 10,
      },
    },
    ...kinds,
    ...hues,
    // not "outside": without cached paths, as pictures are taken, the engine cannot draw it
    { selector: "node[holds > 0]", style: { "border-width": 5 * line, "border-color": palette.line2 } },
    {
      selector: "edge",
      style: {
        "arrow-scale": 0.72,
        "target-distance-from-node": 2.5 * line,
        "source-distance-from-node": 1 * line,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "edge[!thin]",
      style: { ...edges("rest"), "z-index": (edge: EdgeSingular) => (edge.data("rank") as number) + 1 },
    },
    ...thinRules(palette, line),
    {
      selector: "node[?proposed]",
      style: { "background-color": palette.ground, "border-style": "dashed", "border-color": palette.warn, "border-width": 1.5 * line },
    },
    { selector: `edge.${CLASS.focus}`, style: { ...edges("focus"), "z-index": 20 } },
    { selector: "node[?faded]", style: { opacity: FADED.node } },
    { selector: "edge[?faded]", style: { opacity: (edge: EdgeSingular) => FADED.line * rest(edge).opacity } },
    { selector: `node.${CLASS.dim}`, style: { opacity: 0.4 } },
    { selector: `edge[!thin].${CLASS.dim}`, style: { opacity: (edge: EdgeSingular) => 0.5 * rest(edge).opacity } },
    { selector: `edge[?thin].${CLASS.dim}`, style: { opacity: 0.14 } },
    { selector: `node.${CLASS.lowered}`, style: { opacity: 0.4 } },
    { selector: `edge[!thin].${CLASS.lowered}`, style: { opacity: (edge: EdgeSingular) => 0.4 * rest(edge).opacity } },
    { selector: `edge[?thin].${CLASS.lowered}`, style: { opacity: 0.12 } },
    { selector: `node.${CLASS.lit}`, style: { opacity: 1 } },
    { selector: `edge.${CLASS.lit}`, style: { ...edges("focus"), "z-index": 20 } },
    // a broken ring, so that many marked are told from the one that is selected without colour
    {
      selector: `node.${CLASS.marked}`,
      style: {
        "outline-width": 2 * line,
        "outline-offset": 4 * line,
        "outline-style": "dashed",
        "outline-color": palette.act,
        "z-index": 19,
      },
    },
    { selector: `node.${CLASS.hover}`, style: { "outline-width": 1.5 * line, "outline-offset": 4 * line } },
    { selector: `edge.${CLASS.hover}`, style: { ...edges("focus"), "z-index": 21 } },
    {
      selector: `edge.${CLASS.selected}`,
      style: {
        ...edges("selected"),
        "z-index": 30,
        "underlay-color": palette.mark,
        "underlay-opacity": 1,
        "underlay-padding": (edge: EdgeSingular) => Math.max(0, 14 - chosen(edge).width) * 0.5 * line,
      },
    },
    {
      selector: `edge.${CLASS.path}`,
      style: {
        ...edges("selected"),
        "z-index": 29,
        "underlay-color": palette.mark,
        "underlay-opacity": 1,
        "underlay-padding": (edge: EdgeSingular) => Math.max(0, 12 - chosen(edge).width) * 0.5 * line,
      },
    },
    {
      selector: `node.${CLASS.selected}`,
      style: {
        "outline-width": 2 * line,
        "outline-offset": 5 * line,
        "outline-style": "solid",
        "outline-color": palette.ink,
        "z-index": 20,
      },
    },
    ...compared({ palette, line }),
    { selector: "node:active", style: { "overlay-opacity": 0 } },
    { selector: "edge:active", style: { "overlay-opacity": 0 } },
    { selector: "core", style: { "active-bg-opacity": 0, "selection-box-opacity": 0 } },
  ];
  return sheet as unknown as StylesheetJson;
}

/** What is new is heavy, what ended dotted, what changed in between; each with its sign, and all else lowered. */
function compared({ palette, line }: { readonly palette: Palette; readonly line: number }) {
  return [
    ...CHANGES.map((change) => ({
      selector: `edge.${COMPARED[change]}`,
      style: {
        "curve-style": "straight",
        ...compareLine(change, palette, line),
        opacity: 1,
        "z-index": 25,
        label: SIGNS[change],
        "font-size": 14 * line,
        "font-weight": 700,
        color: compareColour(change, palette),
        "text-background-color": palette.ground,
        "text-background-opacity": 1,
        "text-background-shape": "round-rectangle",
        "text-background-padding": `${2 * line}px`,
      },
    })),
    { selector: `node.${COMPARED.rest}`, style: { opacity: 0.35 } },
    { selector: `edge.${COMPARED.rest}`, style: { opacity: 0.22, "line-color": palette.edge2, "target-arrow-color": palette.edge2 } },
    { selector: `edge.${COMPARED.later}`, style: { visibility: "hidden" } },
  ];
}

function compareLine(change: Change, palette: Palette, line: number) {
  const { width, dash, round } = COMPARE_LINES[change];
  const colour = compareColour(change, palette);
  return {
    "line-color": colour,
    "target-arrow-color": colour,
    width: width * line,
    "line-style": dash ? "dashed" : "solid",
    "line-dash-pattern": (dash ?? [6, 4]).map((length) => Math.max(0.01, length * line)),
    "line-cap": round ? "round" : "butt",
  };
}
