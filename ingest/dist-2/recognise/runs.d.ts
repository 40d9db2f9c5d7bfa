import type { Token } from "./lexer.js";
/** Tokens that could stand together within names, and what ended the stretch before them. */
export interface Run {
  readonly tokens: readonly Token[];
  /** The token before the first one; none at the start of a block. */
  readonly before?: Token;
  readonly after?: Token;
  /** The words that follow. */
  readonly ahead: string;
  /** Whether a number with a counter stands before: what follows is counted and not named. */
  readonly counted: boolean;
  /** Whether the stretch, or what follows its first conjunction, is an item of a list of names. */
  readonly listed: (at: number) => boolean;
}
/** Splits tokens where no name can run on: at marks, at words that stop names, at titles and at counted numbers. */
export declare function runsOf(tokens: readonly Token[], listed?: (at: number) => boolean): Run[];
/** Whether no name can have this token within it. */
export declare function breaks({ type, word }: Token): boolean;
//# sourceMappingURL=runs.d.ts.map
