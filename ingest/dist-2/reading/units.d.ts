/** Which code units are among some characters, as a table: to ask it of each character of a text takes no string and no hash. */
export declare function unitsOf(characters: Iterable<string>): Uint8Array;
//# sourceMappingURL=units.d.ts.map
