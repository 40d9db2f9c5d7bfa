import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { folderWith } from "../testing/folder.js";

const READER = new URL("../../dist/readers/read-source.js", import.meta.url).href;
describe("the thread that parses", () => {
  it("should not keep a process that has read all there is", async () => {
    const script = `import { readSource } from ${JSON.stringify(READER)}; console.log((await readSource("a.md")).format);`;
    const cwd = folderWith({ "a.md": "# 某大学\n\n某大学与某市签约。\n", "read.mjs": script });
    const { stdout } = await promisify(execFile)(process.execPath, ["read.mjs"], { cwd, timeout: 20_000 });
    expect(stdout).toBe("markdown\n");
  }, 30_000);
});
//# sourceMappingURL=parser-thread.test.js.map
