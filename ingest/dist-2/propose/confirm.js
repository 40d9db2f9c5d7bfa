import { createInterface } from "node:readline";
/** Whether the user agrees. An input that ends has not. */
export async function confirm(question, out, input) {
  out.write(question);
  const lines = createInterface({ input });
  try {
    for await (const line of lines) return /^\s*(?:y|yes|是)\s*$/iu.test(line);
    return false;
  } finally {
    lines.close();
  }
}
//# sourceMappingURL=confirm.js.map
