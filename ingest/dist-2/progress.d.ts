import type { Progress } from "./run.js";
/** A place to write lines to; process.stdout is one. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}
/** Shows how far a run has come: one line that is rewritten on a terminal, now and then a line elsewhere. */
export declare class ProgressLine {
  private readonly out;
  private shown;
  constructor(out: Output);
  readonly show: ({ done, files, file }: Progress) => void;
  /** Clears the line, so that something else can be written. */
  readonly clear: () => void;
}
//# sourceMappingURL=progress.d.ts.map
