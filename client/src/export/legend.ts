import {
  FAMILIES,
  type Family,
  KIND_NAMES,
  KINDS,
  type Kind,
  type Label,
  RELATION_NAMES,
  relationSpec,
  STATUSES,
} from "@chengyu-atlas/model";
import { type Line, lineStyle } from "../canvas/style/edges.js";
import { outlineOf, shapePath } from "../canvas/style/shapes.js";
import type { SceneNode, SceneRelation } from "../state/scene/types.js";
import type { Palette } from "../theme/tokens.js";
import { escapeXml, round } from "./numbers.js";

/** One mark of the legend with its words. `mark` is SVG within `width` × 16 pixels. */
export interface LegendItem {
  readonly mark: string;
  readonly width: number;
  readonly text: string;
}

interface Shown {
  readonly nodes: readonly Pick<SceneNode, "kind">[];
  readonly relations: readonly Pick<SceneRelation, "type" | "status" | "state" | "crossing">[];
}

interface Words {
  readonly label: (label: Label) => string;
  readonly crossing: string;
  readonly proposed: string;
}

const SAMPLE = 26;

/** What the marks of a picture mean: only those that stand in it, in the order of the rail. */
export function legendOf({ nodes, relations }: Shown, palette: Palette, { label, crossing, proposed }: Words): readonly LegendItem[] {
  const kinds = KIND_NAMES.filter((kind) => nodes.some((node) => node.kind === kind));
  const accepted = relations.filter(({ state }) => state !== "proposed");
  const families = (Object.keys(FAMILIES) as Family[]).filter((family) =>
    accepted.some(({ type }) => relationSpec(type).family === family),
  );
  const line = (part: Partial<Line>): LegendItem["mark"] =>
    lineMark({ relation: "CO_BUILT", status: "done", state: "accepted", crossing: false, ...part }, palette);
  const statuses = (["planned", "ended"] as const).filter((status) => accepted.some((relation) => relation.status === status));
  return [
    ...kinds.map((kind) => ({ mark: kindMark(kind, palette), width: 16, text: label(KINDS[kind].label) })),
    ...families.flatMap((family) => {
      const relation = RELATION_NAMES.find((name) => relationSpec(name).family === family);
      return relation ? [{ mark: line({ relation }), width: SAMPLE, text: label(FAMILIES[family]) }] : [];
    }),
    ...statuses.map((status) => ({ mark: line({ status }), width: SAMPLE, text: label(STATUSES[status]) })),
    ...(accepted.some((relation) => relation.crossing) ? [{ mark: line({ crossing: true }), width: SAMPLE, text: crossing }] : []),
    ...(accepted.length < relations.length ? [{ mark: line({ state: "proposed" }), width: SAMPLE, text: proposed }] : []),
  ];
}

function kindMark(kind: Kind, palette: Palette): string {
  const { hollow, grow } = outlineOf(kind);
  const r = 7 / Math.max(1, grow) - (hollow ? 0.8 : 0);
  const [fill, stroke] = hollow ? [palette.panel, palette.kinds[kind]] : [palette.kinds[kind], "none"];
  return `<path d="${shapePath(kind, 8, 8, r)}" fill="${fill}" stroke="${stroke}" stroke-width="1.6"/>`;
}

function lineMark(line: Line, palette: Palette): string {
  const { colour, width, dash, round: caps } = lineStyle(line, palette);
  const dashes = dash ? ` stroke-dasharray="${dash.map((length) => Math.max(0.01, length)).join(" ")}"` : "";
  return `<path d="M1 8L${SAMPLE - 1} 8" fill="none" stroke="${colour}" stroke-width="${width + 0.4}" stroke-linecap="${caps ? "round" : "butt"}"${dashes}/>`;
}

/** Sets the legend in rows no wider than `width`. */
export function setLegend(
  items: readonly LegendItem[],
  { width, colour, widthOf }: { readonly width: number; readonly colour: string; readonly widthOf: (text: string) => number },
): { readonly svg: string; readonly height: number } {
  let [x, y] = [0, 0];
  const parts = items.map(({ mark, width: wide, text }) => {
    const whole = wide + 6 + widthOf(text);
    if (x > 0 && x + whole > width) [x, y] = [0, y + 24];
    const at = x;
    x += whole + 20;
    const words = `<text x="${wide + 6}" y="8" dominant-baseline="central" font-size="12" font-weight="400" fill="${colour}">${escapeXml(text)}</text>`;
    return `<g transform="translate(${round(at)} ${y})">${mark}${words}</g>`;
  });
  return { svg: parts.join("\n"), height: items.length === 0 ? 0 : y + 16 };
}
