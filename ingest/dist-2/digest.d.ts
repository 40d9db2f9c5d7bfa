import type { GraphReader } from "@chengyu-atlas/store";
/** SHA-256 over the canonical dump, one line per record: equal graphs give equal digests, on every engine. */
export declare function digestOf(store: Pick<GraphReader, "dump">): Promise<string>;
/** Writes the canonical dump to `file` as JSON lines and gives its digest. */
export declare function dumpTo(store: Pick<GraphReader, "dump">, file: string): Promise<string>;
//# sourceMappingURL=digest.d.ts.map
