import { readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** What each package may import of the others. Arrows go one way: model ← store ← {server, ingest}; model ← client. */
const ARROWS = {
  "graph/model": [],
  "graph/store": ["@chengyu-atlas/model"],
  ingest: ["@chengyu-atlas/model", "@chengyu-atlas/store"],
  server: ["@chengyu-atlas/model", "@chengyu-atlas/store"],
  client: ["@chengyu-atlas/model"],
  tests: ["@chengyu-atlas/model", "@chengyu-atlas/store", "@chengyu-atlas/ingest", "@chengyu-atlas/server"],
} as const satisfies Record<string, readonly string[]>;
type Package = keyof typeof ARROWS;
const PACKAGES = Object.keys(ARROWS) as Package[];

/** Packages that must run in a browser, where Node's modules are not. */
const BROWSER: readonly Package[] = ["graph/model", "client"];

/** Database drivers, each allowed in its adapter alone. */
const DRIVERS: Readonly<Record<string, string>> = { libsql: "graph/store/src/sqlite/", "neo4j-driver": "graph/store/src/neo4j/" };

function sources(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (name === "node_modules" || name === "dist") return [];
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) && !/\.config\.ts$/.test(name) ? [path] : [];
  });
}

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function importsOf(pkg: Package): Import[] {
  return sources(join(ROOT, pkg)).flatMap((path) => {
    const text = readFileSync(path, "utf8");
    const found = text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[\w\s{},*$]*?\sfrom\s*["']([^"']+)["']|import\s*\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s+["']([^"']+)["']/g,
    );
    return [...found].map((match) => ({ file: relative(ROOT, path), specifier: match[1] ?? match[2] ?? match[3] ?? "" }));
  });
}

const bareName = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
const isNode = (specifier: string) => specifier.startsWith("node:") || builtinModules.includes(bareName(specifier));
const isTest = (file: string) => /\.test\.tsx?$|-tests?\.ts$|\/testing\.ts$|\/(contract|testing)\//.test(file);

describe.each(PACKAGES)("imports of %s", (pkg) => {
  const imports = importsOf(pkg);
  const bare = imports.filter(({ specifier }) => !specifier.startsWith(".") && !isNode(specifier));

  it("should be found at all", () => {
    expect(imports.length).toBeGreaterThan(0);
  });

  it("should follow the arrows between packages", () => {
    const allowed: readonly string[] = ARROWS[pkg];
    const own = JSON.parse(readFileSync(join(ROOT, pkg, "package.json"), "utf8")).name;
    const wrong = bare.filter(
      ({ specifier }) => specifier.startsWith("@chengyu-atlas/") && ![...allowed, own].includes(bareName(specifier)),
    );
    expect(wrong).toEqual([]);
  });

  it("should never lead into another package by a path", () => {
    const others = PACKAGES.filter((other) => other !== pkg).map((other) => join(ROOT, other));
    const wrong = imports.filter(({ file, specifier }) => {
      const path = resolve(ROOT, dirname(file), specifier);
      return specifier.startsWith(".") && others.some((other) => path.startsWith(`${other}/`));
    });
    expect(wrong).toEqual([]);
  });

  it("should be listed in its package.json", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, pkg, "package.json"), "utf8"));
    const root = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const runtime = Object.keys(manifest.dependencies ?? {});
    const development = [...runtime, ...Object.keys(manifest.devDependencies ?? {}), ...Object.keys(root.devDependencies)];
    const wrong = bare.filter(({ file, specifier }) => {
      const name = bareName(specifier);
      // what has no code but types is listed under their name
      const listed = isTest(file) || pkg === "tests" ? development : runtime;
      return name !== manifest.name && !listed.includes(name) && !listed.includes(`@types/${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it("should name a database driver in its adapter alone", () => {
    const wrong = bare.filter(({ file, specifier }) => {
      const home = DRIVERS[bareName(specifier)];
      return home !== undefined && !file.startsWith(home) && pkg !== "tests";
    });
    expect(wrong).toEqual([]);
  });

  if (BROWSER.includes(pkg)) {
    it("should keep Node's modules out of what runs in a browser", () => {
      expect(imports.filter(({ file, specifier }) => isNode(specifier) && !isTest(file))).toEqual([]);
    });
  }
});
