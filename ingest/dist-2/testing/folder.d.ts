/** A folder of its own for one test, with these files in it; gone when the test ends. */
export declare function folderWith(files?: Readonly<Record<string, string | Uint8Array>>): string;
//# sourceMappingURL=folder.d.ts.map
