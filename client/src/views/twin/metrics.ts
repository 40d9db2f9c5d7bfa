/** Sizes and columns of the drawing, in pixels. */
export interface Metrics {
  readonly scale: number;
  readonly width: number;
  /** Middles of the three columns of marks. */
  readonly left: number;
  readonly middle: number;
  readonly right: number;
  /** Width of the column of shared things. */
  readonly column: number;
  /** Room for a name beside a mark. */
  readonly nameRoom: number;
  readonly nameLines: number;
  readonly font: number;
  readonly line: number;
  readonly row: number;
  readonly rowGap: number;
  readonly mark: number;
  readonly gap: number;
  readonly gapMost: number;
  readonly head: number;
  readonly foot: number;
  /** Width of the margin of dots on either side; none on a phone. */
  readonly margin: number;
  readonly inset: number;
}

interface Room {
  readonly width: number;
  readonly scale: number;
  readonly phone: boolean;
}

/** The three columns for a width: names outside, lines between, and a margin of dots where there is room. */
export function metricsOf({ width, scale: wished, phone }: Room): Metrics {
  if (phone) {
    const column = Math.min(118, width * 0.31);
    const curve = 16;
    const inset = 10;
    const nameRoom = (width - column - 2 * curve - 2 * inset - 2 * 22) / 2;
    const left = inset + nameRoom + 6 + 8;
    return {
      ...{ scale: 1, width, left, middle: width / 2, right: width - left, column, nameRoom, nameLines: 3 },
      ...{ font: 12, line: 16, row: 44, rowGap: 10, mark: 8, gap: 14, gapMost: 30, head: 30, foot: 16, margin: 0, inset },
    };
  }
  // a narrow stage keeps its names readable before it grows its letters
  const scale = Math.max(1, Math.min(wished, width / 760));
  const letters = Math.max(scale, Math.min(wished, 1.12));
  const inset = 24;
  const margin = Math.min(64 * scale, width * 0.08);
  const column = Math.max(132 * scale, Math.min(172 * scale, width * 0.2));
  const curve = Math.max(34, width * 0.085);
  const mark = 9.5 * scale;
  const nameRoom = (width - column - 2 * (inset + margin + 12 + curve + 2 * mark + 10)) / 2;
  const left = inset + margin + 12 + nameRoom + 10 + mark;
  return {
    ...{ scale, width, left, middle: width / 2, right: width - left, column, nameRoom, nameLines: 3 },
    ...{ font: 12.5 * letters, line: 17 * letters, row: 29 * letters, rowGap: 8 * letters, mark, gap: 8 * scale, gapMost: 40 * scale },
    ...{ head: 34 * scale, foot: 18, margin, inset },
  };
}
