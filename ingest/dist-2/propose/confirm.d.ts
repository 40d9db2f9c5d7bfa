import type { Readable } from "node:stream";
import type { Output } from "../progress.js";
/** Where a user answers; process.stdin is one. */
export type Input = Readable & {
  readonly isTTY?: boolean;
};
/** Whether the user agrees. An input that ends has not. */
export declare function confirm(question: string, out: Output, input: Input): Promise<boolean>;
//# sourceMappingURL=confirm.d.ts.map
