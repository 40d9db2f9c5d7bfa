/** On a pipe, a line is written after so many files. */
const EVERY = 100;
/** Shows how far a run has come: one line that is rewritten on a terminal, now and then a line elsewhere. */
export class ProgressLine {
  out;
  shown = false;
  constructor(out) {
    this.out = out;
  }
  show = ({ done, files, file }) => {
    if (this.out.isTTY) {
      const line = `${done}/${files} ${file} …`;
      // wide characters take two columns
      const room = Math.floor((this.out.columns ?? 80) / 2);
      this.out.write(`\r\x1b[2K${line.length > room ? `${done}/${files} …${line.slice(-(room - 20))}` : line}`);
      this.shown = true;
    } else if (done % EVERY === 0 || done === files) this.out.write(`${done}/${files} files\n`);
  };
  /** Clears the line, so that something else can be written. */
  clear = () => {
    if (this.shown) this.out.write("\r\x1b[2K");
    this.shown = false;
  };
}
//# sourceMappingURL=progress.js.map
