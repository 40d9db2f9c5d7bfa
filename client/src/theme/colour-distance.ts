/** Ways to see colours: as most do, and without one of the three cones. */
export const SIGHTS = ["normal", "protan", "deutan", "tritan"] as const;
export type Sight = (typeof SIGHTS)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What is left of linear light without one cone (Machado and others, 2009, full strength). */
const WITHOUT: Readonly<Record<Exclude<Sight, "normal">, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple) => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

function linear(hex: string): Triple {
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** A colour in CIELAB, as it is seen. */
function lab(hex: string, sight: Sight): Triple {
  const light = sight === "normal" ? linear(hex) : times(WITHOUT[sight], linear(hex));
  const clipped = light.map((value) => Math.min(1, Math.max(0, value)));
  const [x, y, z] = times(XYZ, [clipped[0] ?? 0, clipped[1] ?? 0, clipped[2] ?? 0]);
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const [fx, fy, fz] = [root(x / WHITE[0]), root(y / WHITE[1]), root(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** How far apart two colours are (CIE76), as someone sees them. */
export function colourDistance(a: string, b: string, sight: Sight = "normal"): number {
  const [one, two] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}
