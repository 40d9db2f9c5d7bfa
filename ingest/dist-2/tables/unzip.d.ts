/**
 * The parts of a zip file that `wanted` names, unpacked. Sizes are asked first as the file declares them and held to
 * while unpacking, so that a small file cannot fill the memory, whatever it says. Throws FileRefused.
 */
export declare function unzip(file: string, bytes: Buffer, wanted: (name: string) => boolean, mostBytes: number): Map<string, Buffer>;
//# sourceMappingURL=unzip.d.ts.map
