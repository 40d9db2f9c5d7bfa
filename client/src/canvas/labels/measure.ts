import { breakLines } from "./break-lines.js";
import { spaced } from "./name.js";
import { LABEL_TYPES, type LabelSize } from "./priority.js";

/** A name set in lines, with its size on the screen. */
export interface SetText {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly lineHeight: number;
}

export const FAMILY = '"Noto Sans SC Variable", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

export function fontOf(size: number, weight: number): string {
  return `${weight} ${size}px ${FAMILY}`;
}

/** Sets names in lines and remembers them: the same name at the same size is measured once. */
export class Typesetter {
  private readonly known = new Map<string, SetText>();

  constructor(private readonly context: CanvasRenderingContext2D) {}

  forget(): void {
    this.known.clear();
  }

  set(name: string, size: LabelSize, scale: number): SetText {
    const key = `${size}|${scale}|${name}`;
    const before = this.known.get(key);
    if (before) return before;
    const type = LABEL_TYPES[size];
    const font = fontOf(type.size * scale, type.weight);
    const lines = breakLines(name).map(spaced);
    const widths = lines.map((line) => this.widthOf(line, font));
    const lineHeight = type.line * scale;
    const text = { lines, widths, width: Math.max(...widths), height: lineHeight * lines.length, font, lineHeight };
    this.known.set(key, text);
    return text;
  }

  widthOf(text: string, font: string): number {
    this.context.font = font;
    return this.context.measureText(text).width;
  }
}
