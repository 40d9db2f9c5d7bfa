/** The words of a table, which is written as lines of words with spaces between them. */
export declare function words(table: string): readonly string[];
//# sourceMappingURL=list.d.ts.map
