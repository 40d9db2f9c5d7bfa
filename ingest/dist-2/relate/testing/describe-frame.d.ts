/** Marked-up text and all that it states. */
export type Case = readonly [markup: string, ...states: string[]];
/** Tests of one frame: what it reads, and what has its words but states nothing. All frames run, so that none says more. */
export declare function describeFrame(
  id: string,
  cases: {
    readonly states: readonly Case[];
    readonly nothing: readonly string[];
  },
): void;
//# sourceMappingURL=describe-frame.d.ts.map
