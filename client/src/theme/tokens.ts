import type { Kind } from "@chengyu-atlas/model";

/** Every colour of the product, said once; CSS variables and the canvas are both filled from it. */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly raised: string;
  readonly sunk: string;
  readonly line: string;
  readonly line2: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly cross: string;
  readonly crossTint: string;
  readonly act: string;
  readonly mark: string;
  readonly ok: string;
  readonly warn: string;
  readonly edge1: string;
  readonly edge2: string;
  readonly edge3: string;
  /** Text and icons on ink, on cross and on a filled node. */
  readonly onFill: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Colours of groups, where colour stands for something other than the kind. None comes near cinnabar. */
  readonly hues: readonly string[];
}

export const THEMES = ["light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];

const light: Palette = {
  ground: "#F7F8FA",
  panel: "#FFFFFF",
  raised: "#FFFFFF",
  sunk: "#F1F3F6",
  line: "#E4E7EC",
  line2: "#CBD1D9",
  ink: "#16202C",
  ink2: "#46515F",
  ink3: "#5F6A78",
  cross: "#BF3B2B",
  crossTint: "#FBEDEA",
  act: "#1F5FA8",
  mark: "#FFE9A8",
  ok: "#1E7A4C",
  warn: "#8A5A00",
  edge1: "#4A5666",
  edge2: "#7F8A98",
  edge3: "#AEB6C1",
  onFill: "#FFFFFF",
  kinds: {
    Institution: "#1D56B0",
    Park: "#0A6141",
    Lab: "#5A2C66",
    Project: "#9A5B00",
    Policy: "#20252C",
    Event: "#D0245E",
    Person: "#5F82B2",
    Place: "#858B93",
  },
  hues: ["#568EE1", "#1D6342", "#938B1A", "#AA49A3", "#6C3713", "#263B59", "#8A2FDA", "#DE426C"],
};

const dark: Palette = {
  ground: "#10151C",
  panel: "#161C25",
  raised: "#1C2430",
  sunk: "#1A212B",
  line: "#28313D",
  line2: "#3A4553",
  ink: "#E9EDF2",
  ink2: "#B4BDC9",
  ink3: "#8C97A5",
  cross: "#F0806F",
  crossTint: "#3A211F",
  act: "#7DB4F0",
  mark: "#5A4812",
  ok: "#5CC08C",
  warn: "#E3B55B",
  edge1: "#A7B1BE",
  edge2: "#6F7B89",
  edge3: "#4A5564",
  onFill: "#10151C",
  kinds: {
    Institution: "#5F93EC",
    Park: "#6FE3B4",
    Lab: "#CFA8EA",
    Project: "#F5A02A",
    Policy: "#E7EBEF",
    Event: "#D14A70",
    Person: "#6078A0",
    Place: "#99A0A8",
  },
  hues: ["#7996E7", "#3EDD53", "#DCE196", "#E6A8B0", "#A66F30", "#A0DEEE", "#CA24A8", "#CA2450"],
};

const projector: Palette = {
  ...light,
  ground: "#FFFFFF",
  line: "#C9D0D8",
  line2: "#97A1AD",
  ink: "#0B131C",
  ink2: "#2E3945",
  ink3: "#4B5663",
  cross: "#AE2A1B",
  mark: "#FFE08A",
  edge1: "#27323F",
  edge2: "#7C8794",
  edge3: "#B4BCC6",
  kinds: {
    Institution: "#1D56B0",
    Park: "#0A5A3C",
    Lab: "#56265F",
    Project: "#8A5000",
    Policy: "#14181D",
    Event: "#C21A53",
    Person: "#6488B8",
    Place: "#757B83",
  },
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, projector };

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The palette as CSS custom properties: `--ground`, `--cross-tint`, `--kind-Park` … */
export function cssVariables(palette: Palette): readonly (readonly [string, string])[] {
  const { kinds, hues, ...colours } = palette;
  return [
    ...Object.entries(colours).map(([name, value]) => [`--${kebab(name)}`, value] as const),
    ...Object.entries(kinds).map(([kind, value]) => [`--kind-${kind}`, value] as const),
    ...hues.map((value, i) => [`--hue-${i}`, value] as const),
  ];
}
