import type { Encoding } from "./encoding.js";
import type { TextFormat } from "./formats.js";
import type { Parsed } from "./parsed.js";
/** Formats that a parser of others reads: it may take much time or memory, so it gets a thread of its own. */
export type HeavyFormat = Exclude<TextFormat, "txt">;
/** Reads bytes of a format. Parsers are loaded when their first file comes. */
export declare function parse(format: HeavyFormat, bytes: Uint8Array, encoding?: Encoding): Promise<Parsed>;
//# sourceMappingURL=parse.d.ts.map
