/** The words of a column that say sub-types of `kind`; `undefined` where one of them says none. */
export declare function subtypesOf(kind: string, values: readonly string[]): Readonly<Record<string, string>> | undefined;
//# sourceMappingURL=subtypes.d.ts.map
