import type { Command, Font } from "opentype.js";
import { fontsFor } from "./fonts.js";
import { round } from "./numbers.js";

/** The middle of the em box lies so far above the baseline: the box of Noto Sans SC is 0.88 above and 0.12 below. */
const MIDDLE = 0.38;
/** Widths, in em, of spaces that the font has no sign for. */
const SPACES: Readonly<Record<string, number>> = { "\u2009": 0.2, "\u200a": 0.1, "\u200b": 0 };
const SVG = "http://www.w3.org/2000/svg";

/** A run of text that begins where it is told to, or where the run before ended. */
interface Run {
  readonly text: string;
  readonly x: number | undefined;
  readonly y: number;
}

/**
 * Turns every text of an SVG into outlines of the interface's own font, so that the file looks alike on every machine and
 * in every program, with or without Chinese fonts. Each text stays readable for machines as its outline's label.
 */
export async function outlineTexts(svg: string): Promise<string> {
  const page = new DOMParser().parseFromString(svg, "image/svg+xml");
  if (page.querySelector("parsererror")) throw new Error("the drawing is no well-formed SVG");
  const texts = [...page.querySelectorAll("text")];
  const fonts = await fontsFor(texts.map(({ textContent }) => textContent).join(""));
  for (const text of texts) text.replaceWith(...outlineOf(text, fonts, page));
  return new XMLSerializer().serializeToString(page);
}

function outlineOf(text: Element, fonts: ReadonlyMap<number, Font>, page: XMLDocument): readonly Element[] {
  const size = Number.parseFloat(text.getAttribute("font-size") ?? "12");
  const weight = weightOf(text.getAttribute("font-weight"));
  const anchor = text.getAttribute("text-anchor");
  const baseline = text.getAttribute("dominant-baseline");
  const shift = baseline === "central" || baseline === "middle" ? MIDDLE * size : 0;
  const variation = { wght: weight };
  const signs = (run: string) => [...run].map((sign) => ({ sign, font: fonts.get(sign.codePointAt(0) ?? 0) }));
  const advance = (sign: string, font: Font | undefined) => {
    const space = SPACES[sign];
    return space !== undefined ? space * size : (font?.getAdvanceWidth(sign, size, { variation }) ?? size);
  };
  const widthOf = (run: string) => signs(run).reduce((sum, { sign, font }) => sum + advance(sign, font), 0);
  const parts: string[] = [];
  const runs = runsOf(text);
  let x = 0;
  for (const [at, run] of runs.entries()) {
    if (run.x !== undefined) {
      // a chunk reaches to the next run that is placed by itself
      const next = runs.findIndex((later, i) => i > at && later.x !== undefined);
      const chunk = runs.slice(at, next < 0 ? undefined : next).map(({ text: part }) => part);
      const width = widthOf(chunk.join(""));
      x = run.x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
    }
    for (const { sign, font } of signs(run.text)) {
      if (font && SPACES[sign] === undefined)
        parts.push(...font.getPath(sign, x, run.y + shift, size, { variation }).commands.map(written));
      x += advance(sign, font);
    }
  }
  const name = text.textContent ?? "";
  const outline = (looks: readonly string[], fixed: Readonly<Record<string, string>> = {}) => {
    const path = page.createElementNS(SVG, "path");
    path.setAttribute("d", parts.join(""));
    for (const look of [...looks, "opacity", "transform"]) {
      const value = text.getAttribute(look);
      if (value !== null) path.setAttribute(look, value);
    }
    for (const [look, value] of Object.entries(fixed)) path.setAttribute(look, value);
    return path;
  };
  // not every program draws a halo under its letters: it is an outline of its own
  const haloed = text.getAttribute("paint-order")?.includes("stroke") && text.getAttribute("stroke") !== "none";
  const front = haloed ? outline(FILL) : outline([...FILL, ...STROKE]);
  if (text.getAttribute("fill") !== "none") front.setAttribute("aria-label", name);
  return haloed ? [outline(STROKE, { fill: "none" }), front] : [front];
}

const FILL = ["fill", "fill-opacity"];
const STROKE = ["stroke", "stroke-width", "stroke-linejoin", "stroke-opacity"];

function written(command: Command): string {
  switch (command.type) {
    case "M":
    case "L":
      return `${command.type}${round(command.x)} ${round(command.y)}`;
    case "Q":
      return `Q${round(command.x1)} ${round(command.y1)} ${round(command.x)} ${round(command.y)}`;
    case "C":
      return `C${round(command.x1)} ${round(command.y1)} ${round(command.x2)} ${round(command.y2)} ${round(command.x)} ${round(command.y)}`;
    case "Z":
      return "Z";
  }
}

/** The runs of a text: its own, and those of the spans in it. */
function runsOf(text: Element): readonly Run[] {
  const number = (element: Element, name: string) => {
    const value = element.getAttribute(name);
    return value === null ? undefined : Number.parseFloat(value);
  };
  const size = number(text, "font-size") ?? 12;
  let y = number(text, "y") ?? 0;
  let first: number | undefined = number(text, "x") ?? 0;
  const runs: Run[] = [];
  for (const child of text.childNodes) {
    const content = (child.textContent ?? "").replace(/\s+/gu, (gap) => (gap.includes("\n") ? "" : gap));
    let x = first;
    if (child instanceof Element) {
      const dy = child.getAttribute("dy");
      y = number(child, "y") ?? y + (dy === null ? 0 : Number.parseFloat(dy) * (dy.endsWith("em") ? size : 1));
      x = number(child, "x") ?? first;
    }
    if (content === "") continue;
    runs.push({ text: content, x, y });
    first = undefined;
  }
  return runs;
}

function weightOf(value: string | null): number {
  if (value === "bold") return 700;
  const weight = Number(value ?? 400);
  return Number.isFinite(weight) && weight > 0 ? weight : 400;
}
