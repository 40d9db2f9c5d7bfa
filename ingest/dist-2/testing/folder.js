import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
/** A folder of its own for one test, with these files in it; gone when the test ends. */
export function folderWith(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), "atlas-ingest-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
//# sourceMappingURL=folder.js.map
