import type { Encoding } from "./encoding.js";
import { type HeavyFormat } from "./parse.js";
import { type Parsed } from "./parsed.js";
/** A file to parse. */
export interface Task {
  readonly format: HeavyFormat;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding | undefined;
}
/** What became of it. */
export type Outcome =
  | {
      readonly parsed: Parsed;
    }
  | {
      readonly refused: string;
    };
//# sourceMappingURL=worker.d.ts.map
