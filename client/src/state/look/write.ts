import { kindOfId } from "@chengyu-atlas/model";
import { COLOURS, LAYOUT_IDS, type LayoutChoice, LEVELS, type RollUp, SIZES, type Styling } from "./types.js";

// ids of nodes hold no tilde, see the form of relation ids
const SEPARATOR = "~";

/** `rings~gap=120`: a layout and what was set of it. */
export function writeLayout({ id, values }: LayoutChoice): string {
  return [
    id,
    ...Object.entries(values)
      .sort()
      .map(([name, value]) => `${name}=${value}`),
  ].join(SEPARATOR);
}

export function readLayout(text: string): LayoutChoice | null {
  const [name, ...rest] = text.split(SEPARATOR);
  const id = LAYOUT_IDS.find((each) => each === name);
  const values = rest.map((part) => /^([a-z]+)=(.+)$/iu.exec(part)?.slice(1) ?? []);
  return id && values.every(({ length }) => length === 2) ? { id, values: Object.fromEntries(values) } : null;
}

/** `betweenness~community~2`: size, colour, and the group that stays lit; `observation=企业数（家）~kind` names a measure. */
export function writeStyling({ size, colour, measure, only }: Styling): string {
  return [
    size === "observation" && measure !== null ? `${size}=${measure.replaceAll(SEPARATOR, "")}` : size,
    colour,
    ...(only === null ? [] : [only]),
  ].join(SEPARATOR);
}

export function readStyling(text: string): Styling | null {
  const [first = "", second, only] = text.split(SEPARATOR);
  const [name, ...named] = first.split("=");
  const size = SIZES.find((each) => each === name);
  const measure = size === "observation" && named.length > 0 ? named.join("=") : null;
  const colour = COLOURS.find((each) => each === second);
  return size && colour ? { size, colour, measure, only: only || null } : null;
}

/** `city+zoom~place:渝北区`: a level, whether coming closer opens, and what is open. */
export function writeRollUp({ level, byZoom, opened }: RollUp): string {
  return [`${level}${byZoom ? "+zoom" : ""}`, ...opened].join(SEPARATOR);
}

export function readRollUp(text: string): RollUp | null {
  const [first = "", ...opened] = text.split(SEPARATOR);
  const [name, zoom] = first.split("+");
  const level = LEVELS.find((each) => each === name);
  return level ? { level, byZoom: zoom === "zoom", opened: opened.filter((id) => kindOfId(id)) } : null;
}
