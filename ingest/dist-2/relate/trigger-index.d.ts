/** Tells in one pass which of many lists have a word in a text. */
export declare class TriggerIndex {
  #private;
  constructor(lists: readonly (readonly string[])[]);
  /** 1 at the place of each list of which a word stands in `text`. */
  in(text: string): Uint8Array;
}
//# sourceMappingURL=trigger-index.d.ts.map
