import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Output } from "../progress.js";

/** Where a user answers; process.stdin is one. */
export type Input = Readable & { readonly isTTY?: boolean };

/** Whether the user agrees. An input that ends has not. */
export async function confirm(question: string, out: Output, input: Input): Promise<boolean> {
  out.write(question);
  const lines = createInterface({ input });
  try {
    for await (const line of lines) return /^\s*(?:y|yes|是)\s*$/iu.test(line);
    return false;
  } finally {
    lines.close();
  }
}
