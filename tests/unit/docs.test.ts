import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { KIND_NAMES, RELATION_NAMES } from "@chengyu-atlas/model";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/atlas.js";

const PAGES = [
  join(ROOT, "README.md"),
  join(ROOT, "CHANGELOG.md"),
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(ROOT, "docs", name)),
];
const scripts = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts as Record<string, string>;

describe.each(PAGES.map((path) => [relative(ROOT, path), readFileSync(path, "utf8")] as const))("%s", (page, text) => {
  it("should name only commands that exist", () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in scripts) && !["install", "ci"].includes(name))).toEqual([]);
  });

  it("should link only to files that are there", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target as string);
    const local = links.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it("should hold no path of somebody's machine", () => {
    expect(text).not.toMatch(/(^|[\s`"(])\/(home|root|Users|work)\//);
  });
});

describe("docs/model.md", () => {
  const guide = readFileSync(join(ROOT, "docs", "model.md"), "utf8");
  it.each([...KIND_NAMES, ...RELATION_NAMES])("should describe %s", (name) => {
    expect(guide).toContain(`### ${name}\n`);
  });
});

describe("docs/operate.md", () => {
  it("should name every setting that the programs read", () => {
    const guide = readFileSync(join(ROOT, "docs", "operate.md"), "utf8");
    const read = new Set<string>();
    for (const folder of ["scripts", "server/src", "ingest/src", "graph/store/src"]) {
      for (const path of readdirSync(join(ROOT, folder), { recursive: true }) as string[]) {
        if (!/\.(ts|mjs)$/.test(path) || /\.test\.ts$|contract|testing/.test(path)) continue;
        for (const [, name] of readFileSync(join(ROOT, folder, path), "utf8").matchAll(
          /\benv(?:\.|\[")((?:ATLAS|NEO4J|ALLOWED)_\w+|PORT|HOST)\b/g,
        )) {
          read.add(name as string);
        }
      }
    }
    // set by the test runner for its own tests
    for (const own of ["ATLAS_TEST_JSON", "ATLAS_BROWSER", "ATLAS_BROWSER_ENV"]) read.delete(own);
    expect([...read].filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});
