/** What a code unit becomes: the unit itself, another one, or one of the marks below. */
export interface FoldTable {
  readonly units: Uint16Array;
  /** Units that become several, or need a look at what stands beside them. */
  readonly longer: ReadonlyMap<number, string>;
}
/** Left out: marks without width. */
export declare const DROPPED = 0;
/** Becomes several units: see `longer`. */
export declare const LONGER = 1;
/** Becomes what its neighbours say: `*`, `○`, `\r`, and in traditional texts the characters of `BESIDE`. */
export declare const BY_CONTEXT = 2;
/** Traditional characters with two plain forms: the second one in a few words, which a neighbour gives away. */
export declare const BESIDE: Readonly<Record<string, readonly [plain: string, other: string, before: string, after: string]>>;
/** The tables for texts in either script, and which units only traditional texts have; made at the first call. */
export declare function foldTables(): {
  readonly simplified: FoldTable;
  readonly traditional: FoldTable;
  readonly giveaways: Uint8Array;
};
//# sourceMappingURL=fold-table.d.ts.map
