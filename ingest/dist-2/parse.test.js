import { describe, expect, it } from "vitest";
import { parseRecords } from "./parse.js";

const refusal = (file, text) => {
  try {
    parseRecords(file, text);
    return "read";
  } catch (error) {
    return error.message;
  }
};
describe("parsing of record files", () => {
  it("should keep scalars as they are written and take null for absent", () => {
    const { value } = parseRecords("a.yaml", "a: 007\nb: 1.10\nc: 2020-11-03\nd: ~\ne:\nf: '~'\ng: [null, x]\n");
    expect(value).toEqual({ a: "007", b: "1.10", c: "2020-11-03", d: undefined, e: undefined, f: "~", g: [null, "x"] });
  });
  it("should read JSON alike, indented by tabs too", () => {
    const data = { document: { id: "a", title: '引号"与\\和\u{20BB7}' }, nodes: [{ aliases: ["x"], n: 5, no: null }] };
    const { value } = parseRecords("a.json", JSON.stringify(data, null, "\t"));
    expect(value).toEqual({ document: data.document, nodes: [{ aliases: ["x"], n: "5", no: undefined }] });
  });
  it("should know the line of every field", () => {
    const source = parseRecords(
      "a.yaml",
      "document:\n  id: a\nclaims:\n  - source: x\n    evidence:\n      - quote: q\n  - {\n    target: y }\n",
    );
    const lines = [
      ["document", "id"],
      ["claims", 0, "source"],
      ["claims", 0, "evidence", 0, "quote"],
      ["claims", 1],
      ["claims", 1, "target"],
      ["claims", 1, "none"],
    ];
    expect(lines.map((path) => source.lineOf(path))).toEqual([2, 4, 6, 7, 8, 7]);
  });
  it.each([
    ["a key given twice", "a: 1\nb: 2\na: 3\n", 3, 'field "a" is given twice'],
    ["a key that was null before", "a:\na: 3\n", 2, 'field "a" is given twice'],
    ["an alias", "a: &x [1]\nb: *x\n", 2, "YAML aliases (*name) are not read; write the value out"],
    ["__proto__", "a: 1\n__proto__: { admin: true }\n", 2, '"__proto__" cannot be the name of a field'],
    ["a key that is a list", "? [a]\n: b\n", 1, "a field needs a plain name"],
  ])("should report %s at its line", (_, text, line, message) => {
    const { defects, value } = parseRecords("a.yaml", text);
    expect(defects).toMatchObject([{ line, message }]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value.admin).toBeUndefined();
  });
  it("should not unfold a bomb of aliases", () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(", ")}]`);
    const { defects } = parseRecords("a.yaml", `l0: &l0 x\n${levels.join("\n")}\n`);
    expect(defects).toHaveLength(300);
  });
  it.each([
    ["broken YAML", "a.yaml", "document:\n  id: [a\nnodes: []\n", /^a\.yaml:[23]: cannot be read: /u],
    ["two YAML documents in one file", "a.yaml", "a: 1\n---\nb: 2\n", /^a\.yaml:2: holds several YAML documents/u],
    ["an unknown tag", "a.yaml", "a: 1\nb: !!js/function x\n", /^a\.yaml:2: cannot be read: Unresolved tag/u],
    ["broken JSON", "a.json", '{\n  "a": 1,\n  "b": }\n', /^a\.json:3: is no JSON from here on: \}/u],
    ["JSON with a comma too many", "a.json", '{\n  "a": 1,\n}', /^a\.json:3: is no JSON from here on: \}/u],
    ["JSON that ends early", "a.json", '{\n  "a": {', /^a\.json:2: ends before its JSON is complete/u],
    ["lists without end", "a.yaml", `a:\n  ${"[".repeat(200_000)}`, /^a\.yaml:2: is nested deeper than 32 levels/u],
    ["block lists without end", "a.yaml", `${"- ".repeat(200_000)}x`, /^a\.yaml:1: is nested deeper than 32 levels/u],
    ["keys without end", "a.yaml", "? ".repeat(200_000), /^a\.yaml:1: is nested deeper than 32 levels/u],
    ["JSON without end", "a.json", `${"[".repeat(60_000)}${"]".repeat(60_000)}`, /^a\.json:1: is nested deeper than 32 levels/u],
  ])("should refuse %s", (_, file, text, message) => {
    expect(refusal(file, text)).toMatch(message);
  });
});
//# sourceMappingURL=parse.test.js.map
