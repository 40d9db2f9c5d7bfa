import { describe, expect, it } from "vitest";
import { described } from "./describe.js";
import { ITEMS } from "./descriptions/items.js";
import { SHARED } from "./descriptions/shared.js";
import { toSdl } from "./sdl.js";

const lines = (sdl: string) => described(sdl).split("\n");

describe("descriptions", () => {
  it("should be filled in where there is none, the own before the shared", () => {
    expect(lines("type Path {\n  length: Int!\n}")).toEqual([
      `"""${ITEMS["Path"]}"""`,
      "type Path {",
      `  """${ITEMS["Path.length"]}"""`,
      "  length: Int!",
      "}",
    ]);
    expect(lines("type ThingConnection {\n  totalCount: Int!\n}")).toContain(`  """${SHARED["*Connection.totalCount"]}"""`);
  });

  it("should leave what describes itself, over one line or more", () => {
    const own = '"""其一 · one"""\ntype Path {\n  """\n  其二\n  two: of three\n  """\n  length: Int!\n}';
    expect(described(own)).toBe(own);
  });

  it("should be put above each argument, whatever its default", () => {
    const field = `  things(first: Int = 20, orderBy: [Order!] = [A, B], ${'"""自己的，有逗号 · its own, with a comma"""'} own: Int, filter: F = {a: 1, b: 2}): Int`;
    expect(lines(`type Query {\n${field}\n}`).slice(2)).toEqual([
      "  things(",
      `    """${SHARED["*(first)"]}"""`,
      "    first: Int = 20",
      `    """${SHARED["*(orderBy)"]}"""`,
      "    orderBy: [Order!] = [A, B]",
      '    """自己的，有逗号 · its own, with a comma"""',
      "    own: Int",
      `    """${SHARED["*(filter)"]}"""`,
      "    filter: F = {a: 1, b: 2}",
      "  ): Int",
      "}",
    ]);
  });

  it("should all be of something that is there", () => {
    const sdl = toSdl();
    const idle = Object.entries({ ...ITEMS, ...SHARED }).filter(([, text]) => !sdl.includes(text));
    expect(idle.map(([at]) => at)).toEqual([]);
  });
});
