import { round } from "./numbers.js";
import { pagePart, pageText } from "./page-part.js";
import { pageSvg } from "./page-svg.js";
import { painterOf } from "./painters.js";
import { Recorder } from "./recorder.js";

export interface Drawn {
  /** SVG elements in CSS pixels from the left top corner. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Below this an SVG is an icon of a control, in pixels. */
const ICON = 64;

/** The view that is shown, as it stands on the screen: its canvases, its drawings and the words over them; no controls. */
export function drawStage(stage: Element): Drawn {
  const frame = stage.getBoundingClientRect();
  const measurer = document.createElement("canvas").getContext("2d");
  if (!measurer) throw new Error("no 2d canvas");
  // a view of words and rows is taken as it stands, controls and all
  const page = stage.querySelector('[data-figure="page"]');
  if (page) return { svg: pagePart(page, frame), width: frame.width, height: frame.height };
  const parts: string[] = [];
  for (const element of stage.querySelectorAll("canvas, svg, [data-reserve], [data-figure-text]")) {
    if (element.closest("[data-no-export], button, [role=toolbar]")) continue;
    const painter = painterOf(element);
    const { left, top, width } = element.getBoundingClientRect();
    if (painter) {
      const recorder = new Recorder(measurer);
      painter(recorder.context);
      parts.push(`<g transform="translate(${round(left - frame.left)} ${round(top - frame.top)})">${recorder.svg}</g>`);
    } else if (element instanceof SVGSVGElement) {
      if ((width > ICON || element.closest("[data-figure-text]")) && !element.parentElement?.closest("svg"))
        parts.push(pageSvg(element, frame));
    } else if (!(element instanceof HTMLCanvasElement)) parts.push(pageText(element, frame));
  }
  return { svg: parts.join("\n"), width: frame.width, height: frame.height };
}
