import type { MappedText, Range } from "../reading/mapped-text.js";
import type { Block, BlockRole } from "../reading/types.js";

/** A block before its text is written out. */
export interface Draft {
  readonly role: BlockRole;
  /** Parts of the folded text, in order. */
  readonly parts: readonly Range[];
  readonly spaced: readonly boolean[];
  readonly text: string;
  readonly blanks: number;
  readonly heading: number;
  /** Whether it goes on on the line of the block before it. */
  readonly opens: boolean;
}

/** Shorter blocks may be said twice. */
const SHORTEST_REPEAT = 8;

/** Writes the blocks out one after the other, white space between Chinese characters left out; blocks said before are repeats. */
export function compose(
  folded: MappedText,
  drafts: readonly (Draft & { readonly article: number })[],
): MappedText & { readonly blocks: Block[] } {
  const writer = new Writer(folded);
  const blocks: Block[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    if (blocks.length > 0 && !draft.opens) writer.lineEnd(draft.parts[0]?.start ?? 0);
    const start = writer.length;
    const keepsSpaces = draft.role !== "paragraph" || draft.text.includes("\t");
    writer.begin();
    for (const [i, part] of draft.parts.entries())
      writer.add(part, keepsSpaces && draft.spaced[i] === true, keepsSpaces && !isSpacedOut(draft.text));
    const end = writer.length;
    if (end === start) continue;
    const { role, article } = draft;
    blocks.push({ start, end, role: isRead(role) && !isNew(writer.slice(start, end), seen) ? "repeat" : role, article });
  }
  const { text, origins } = writer.result();
  return { text, origins, blocks };
}

const isRead = (role: BlockRole) => role === "headline" || role === "paragraph";

function isNew(text: string, seen: Set<string>): boolean {
  const letters = lettersOf(text);
  if (letters.length < SHORTEST_REPEAT) return true;
  if (seen.has(letters)) return false;
  seen.add(letters);
  return true;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Of each code unit whether it is a letter or number (1) or none (2); 0 where that has not been asked. */
const KINDS = new Uint8Array(0x10000);

/** A text without what is neither letter nor number. */
function lettersOf(text: string): string {
  let letters = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdfff) return text.replace(/[^\p{L}\p{N}]+/gu, "");
    if (KINDS[unit] === 0) KINDS[unit] = LETTER.test(text.charAt(i)) ? 1 : 2;
    if (KINDS[unit] === 1) continue;
    if (i > from) letters += text.slice(from, i);
    from = i + 1;
  }
  return letters + text.slice(from);
}

/** Letters set apart for looks: 重 庆 日 报. */
function isSpacedOut(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length >= 3 && words.filter((word) => word.length === 1).length >= words.length * 0.7;
}

const SPACE = 0x20;

class Writer {
  private readonly units: Uint16Array;
  private readonly origins: Uint32Array;
  private at = 0;
  private blockStart = 0;
  private inQuotes = false;

  constructor(private readonly folded: MappedText) {
    // every line may bring one space or line end more than it had
    const room = folded.text.length * 2 + 16;
    this.units = new Uint16Array(room);
    this.origins = new Uint32Array(room);
  }

  get length(): number {
    return this.at;
  }

  begin(): void {
    this.blockStart = this.at;
    this.inQuotes = false;
  }

  lineEnd(before: number): void {
    this.put(0x0a, before - 1);
  }

  /** Adds a part of the folded text. `spaced`: a space stands before it; `keeps`: so do those between its words. */
  add({ start, end }: Range, spaced: boolean, keeps: boolean): void {
    const { text } = this.folded;
    if (spaced) this.put(SPACE, start - 1);
    else if (this.at > this.blockStart && isWord(this.units[this.at - 1]) && isWord(text.charCodeAt(start))) this.latinBreak(start);
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (!isSpace(unit)) this.put(unit === 0x22 ? this.quote() : unit, i);
      else if (this.at > this.blockStart && this.staysApart(text, i, end, keeps)) this.put(SPACE, i);
    }
  }

  /** A Latin word that goes on in the next line is not told from two words; numbers are one. */
  private latinBreak(start: number): void {
    if (!isDigit(this.units[this.at - 1]) || !isDigit(this.folded.text.charCodeAt(start))) this.put(SPACE, start - 1);
  }

  private staysApart(text: string, at: number, end: number, keeps: boolean): boolean {
    const before = this.units[this.at - 1] as number;
    let next = at + 1;
    while (next < end && isSpace(text.charCodeAt(next))) next += 1;
    if (before === SPACE || next >= end) return false;
    const after = text.charCodeAt(next);
    if (isWord(before) && isWord(after)) return true;
    if (!keeps || isInner(before) || isInner(after) || opens(before) || closes(after)) return false;
    // 平台 120 个: a figure set apart for looks
    return !((isDigit(before) && counts(text, next, end)) || (isDigit(after) && figureStandsApart(text, next, end)));
  }

  private quote(): number {
    this.inQuotes = !this.inQuotes;
    return this.inQuotes ? 0x201c : 0x201d;
  }

  private put(unit: number, folded: number): void {
    this.units[this.at] = unit;
    this.origins[this.at++] = this.folded.origins[Math.max(folded, 0)] ?? 0;
  }

  slice(start: number, end: number): string {
    return Buffer.from(this.units.buffer, start * 2, (end - start) * 2).toString("utf16le");
  }

  result(): MappedText {
    return { text: this.slice(0, this.at), origins: this.origins.slice(0, this.at) };
  }
}

const isSpace = (unit: number) => unit === SPACE || unit === 0x3000 || unit === 0x09;
const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 0x30 && unit <= 0x39;
const isWord = (unit: number | undefined) =>
  isDigit(unit) || (unit !== undefined && ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)));
const among = (marks: string) => (unit: number) => marks.includes(String.fromCharCode(unit));
const isInner = among("。、,:;!?—…·");
const opens = among("(《“‘[");
const closes = among(")》”’]");

/** Whether a figure is set apart from its counter too: 平台 120 个, but not 奋进 2020 年终盘点. */
function figureStandsApart(text: string, from: number, end: number): boolean {
  return /^[\d.]+\s+\p{Script=Han}{1,2}(?!\p{Script=Han})/u.test(text.slice(from, Math.min(end, from + 16)));
}

/** Whether a counter alone follows. */
function counts(text: string, from: number, end: number): boolean {
  return /^\p{Script=Han}{1,2}(?!\p{Script=Han})/u.test(text.slice(from, Math.min(end, from + 3)));
}
