import { FAMILY, fontOf } from "../canvas/labels/measure.js";
import type { Palette } from "../theme/tokens.js";
import { type LegendItem, setLegend } from "./legend.js";
import { escapeXml, round } from "./numbers.js";
import type { Drawn } from "./stage.js";

export interface FigureParts {
  readonly stage: Drawn;
  readonly palette: Palette;
  /** What the figure is, for those who cannot see it. */
  readonly title: string;
  /** Empty: the picture alone. */
  readonly legend: readonly LegendItem[];
  /** Filters, the day of the data, the sources: each a paragraph below the picture. */
  readonly notes: readonly string[];
}

export interface Figure {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const INSET = 24;
const LINE = 18;

/** The whole figure: what the screen shows, below it what its marks mean, which filters hold, as of when, from which sources. */
export function composeFigure({ stage, palette, title, legend, notes }: FigureParts): Figure {
  const { width } = stage;
  const room = width - 2 * INSET;
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = fontOf(12, 400);
  // sign by sign, as outlines are set: a browser moves neighbouring punctuation together, a file does not
  const widths = new Map<string, number>();
  const widthOf = (text: string): number => {
    let sum = 0;
    for (const sign of text) {
      const width = widths.get(sign) ?? context?.measureText(sign).width ?? 12;
      widths.set(sign, width);
      sum += width;
    }
    return sum;
  };
  // what reaches out of the window ends at its edge, as on the screen
  const edge = `<clipPath id="stage"><rect width="${round(width)}" height="${round(stage.height)}"/></clipPath>`;
  const parts = [`<rect width="100%" height="100%" fill="${palette.ground}"/>`, edge, `<g clip-path="url(#stage)">${stage.svg}</g>`];
  let y = stage.height;
  const block = legend.length + notes.length > 0;
  if (block) {
    parts.push(
      `<path d="M${INSET} ${round(y + 0.5)}L${round(width - INSET)} ${round(y + 0.5)}" stroke="${palette.line2}" stroke-width="1"/>`,
    );
    y += 14;
  }
  const set = setLegend(legend, { width: room, colour: palette.ink2, widthOf });
  if (set.height > 0) {
    parts.push(`<g transform="translate(${INSET} ${round(y)})">${set.svg}</g>`);
    y += set.height + 12;
  }
  for (const line of notes.flatMap((note) => breakText(note, room, widthOf))) {
    parts.push(`<text x="${INSET}" y="${round(y + 12)}" font-size="12" font-weight="400" fill="${palette.ink3}">${escapeXml(line)}</text>`);
    y += LINE;
  }
  const height = Math.ceil(block ? y + 12 : y);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${height}" viewBox="0 0 ${round(width)} ${height}" role="img" font-family="${escapeXml(FAMILY)}">`;
  return { svg: `${head}\n<title>${escapeXml(title)}</title>\n${parts.join("\n")}\n</svg>`, width, height };
}

/** Breaks a paragraph into lines that fit; closing signs do not begin a line. */
export function breakText(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(/(?:[\w.,:/%-]+|[^\w])[，。、；：）》」”·]*/gu)) {
    if (line !== "" && widthOf(line + piece) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === "" ? lines : [...lines, line];
}
