import { describe, expect, it } from "vitest";
import { FRAMES } from "./frames/index.js";
import { MEASURED } from "./measured.generated.js";
import { stateOf } from "./precision.js";
import { hasDevGold, measureFrames } from "./testing/dev-gold.js";

/** What the generated file holds for these figures. `vitest -u` writes it anew. */
function table(measured: ReturnType<typeof measureFrames>): string {
  const rows = Object.entries(measured).map(([id, { right, wrong }]) => `  "${id}": { right: ${right}, wrong: ${wrong} },`);
  return `${[
    "/** Each frame's hits on the annotated documents, with the annotated entities. Written by the test of precision, not by hand. */",
    "export const MEASURED: Readonly<Record<string, { readonly right: number; readonly wrong: number }>> = {",
    ...rows,
    "};",
  ].join("\n")}\n`;
}

describe("the measured precision of the frames", () => {
  it.skipIf(!hasDevGold())("should be what a run over the annotated documents gives", async () => {
    await expect(table(measureFrames())).toMatchFileSnapshot("./measured.generated.ts");
  });

  it("should have an entry for every frame and no other", () => {
    expect(Object.keys(MEASURED)).toEqual(FRAMES.map((f) => f.id));
  });

  it("should only propose what a frame finds that nobody has measured", () => {
    expect(stateOf("co-built/unheard-of")).toBe("proposed");
  });

  it("should accept what a frame without an error finds", () => {
    expect(stateOf("signed-with/facing")).toBe("accepted");
  });
});
