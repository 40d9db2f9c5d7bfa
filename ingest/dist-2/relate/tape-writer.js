import { bitsOf, isMark, MARKS } from "./marks.js";
import { TITLE_AFTER, TITLE_BEFORE } from "./posts.js";

/** Longest title that is looked for before or after a name. */
const LONGEST_TITLE = 20;
/**
 * Writes a tape from its left. A person takes in the titles and employers around the name, so that a list of people is a list of
 * marks.
 */
export class TapeWriter {
  #text = [];
  #starts = [];
  #ends = [];
  #pieces = new Map();
  /** Where a title may go on that follows a name; -1 where none may. */
  #person = -1;
  /** Adds a character of the text. */
  unit(unit, at) {
    this.#push(unit, at, at + 1);
    if (this.#person < 0) return;
    const after = this.#text.slice(this.#person + 1).join("");
    const title = TITLE_AFTER.exec(after)?.[0];
    // the next character shows that a title is over: 王某某院士|说
    if (title !== undefined && title.length < after.length) this.#absorb(title.length);
    if (after.length > 4) this.#person = -1;
  }
  /** Adds a run of the text that is one unit; without a mark it is left out. */
  piece(piece) {
    if (piece.mark === "") return;
    this.#person = -1;
    if (piece.mark !== MARKS.P) {
      this.#pieces.set(this.#text.length, piece);
      this.#push(piece.mark, piece.start, piece.end);
      return;
    }
    const head = this.#titles();
    const start = this.#starts[head] ?? piece.start;
    this.#cut(head);
    this.#pieces.set(head, piece);
    this.#push(piece.mark, start, piece.end);
    this.#person = head;
  }
  done() {
    const marks = bitsOf([...this.#pieces.values()].map(({ mark }) => mark));
    return { text: this.#text.join(""), starts: this.#starts, ends: this.#ends, pieces: this.#pieces, marks };
  }
  #push(mark, start, end) {
    this.#text.push(mark);
    this.#starts.push(start);
    this.#ends.push(end);
  }
  #cut(length) {
    for (let i = length; i < this.#text.length; i++) this.#pieces.delete(i);
    this.#text.length = length;
    this.#starts.length = length;
    this.#ends.length = length;
  }
  /** Takes the title right after a name into the person's unit. */
  #absorb(length) {
    const person = this.#person;
    this.#ends[person] = this.#ends[person + length] ?? this.#ends[person];
    this.#text.splice(person + 1, length);
    this.#starts.splice(person + 1, length);
    this.#ends.splice(person + 1, length);
    this.#person = -1;
  }
  /** Where the titles begin that end the tape; its length where there are none. */
  #titles() {
    const text = this.#text;
    const length = text.length;
    let head = length;
    for (;;) {
      const joined = head < length && (text[head - 1] === "、" || text[head - 1] === ",");
      const end = joined ? head - 1 : head;
      const title = TITLE_BEFORE.exec(this.#plainBefore(end))?.[0];
      const named = head === length && text[end - 1] === MARKS.I;
      if (!title && !named) return head;
      head = end - (title?.length ?? 0);
      while (head > 0 && (isEmployer(text[head - 1]) || (text[head - 1] === "的" && isEmployer(text[head - 2])))) head--;
      if (named) return head;
    }
  }
  /** The characters right before `end` that are neither marks nor punctuation. */
  #plainBefore(end) {
    let at = end;
    while (at > 0 && end - at < LONGEST_TITLE) {
      const mark = this.#text[at - 1];
      if (isMark(mark) || ",;:。、".includes(mark)) break;
      at--;
    }
    return this.#text.slice(at, end).join("");
  }
}
function isEmployer(mark) {
  return mark === MARKS.I || mark === MARKS.K || mark === MARKS.L || mark === MARKS.G || mark === MARKS.R;
}
//# sourceMappingURL=tape-writer.js.map
