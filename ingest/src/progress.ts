import type { Progress } from "./run.js";

/** A place to write lines to; process.stdout is one. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** On a pipe, a line is written after so many files. */
const EVERY = 100;

/** Shows how far a run has come: one line that is rewritten on a terminal, now and then a line elsewhere. */
export class ProgressLine {
  private shown = false;
  constructor(private readonly out: Output) {}

  readonly show = ({ done, files, file }: Progress): void => {
    if (this.out.isTTY) {
      const line = `${done}/${files} ${file} …`;
      // wide characters take two columns
      const room = Math.floor((this.out.columns ?? 80) / 2);
      this.out.write(`\r\x1b[2K${line.length > room ? `${done}/${files} …${line.slice(-(room - 20))}` : line}`);
      this.shown = true;
    } else if (done % EVERY === 0 || done === files) this.out.write(`${done}/${files} files\n`);
  };

  /** Clears the line, so that something else can be written. */
  readonly clear = (): void => {
    if (this.shown) this.out.write("\r\x1b[2K");
    this.shown = false;
  };
}
