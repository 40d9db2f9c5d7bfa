import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { NEO4J_VERSION } from "../../scripts/lib/neo4j-install.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(ROOT, name), "utf8");

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: Readonly<Record<string, unknown>>;
  readonly mem_limit?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly security_opt?: readonly string[];
}

const { services, volumes } = parse(read("docker-compose.yml")) as {
  readonly services: Readonly<Record<"neo4j" | "atlas", Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { neo4j, atlas } = services;
const megabytes = (size: string | undefined) => Number.parseInt(size ?? "", 10) * (size?.endsWith("g") ? 1024 : 1);

describe("docker-compose.yml", () => {
  it.each(Object.entries(services))("should publish the ports of %s on loopback alone", (_, { ports }) => {
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it.each(Object.entries(services))("should cap the memory of %s and let it gain no privileges", (_, { mem_limit, security_opt }) => {
    expect(megabytes(mem_limit)).toBeGreaterThan(0);
    expect(security_opt).toContain("no-new-privileges:true");
  });

  it("should demand a password, and hold none", () => {
    expect(neo4j.environment["NEO4J_AUTH"]).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    expect(atlas.environment["NEO4J_PASSWORD"]).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it("should pin the release that npm run neo4j starts", () => {
    expect(neo4j.image).toBe(`neo4j:${NEO4J_VERSION}-community`);
  });

  it("should give Neo4j time to start before it counts as ill, and the atlas wait for it", () => {
    expect(neo4j.healthcheck).toMatchObject({ interval: "10s", timeout: "20s", start_period: "60s", retries: expect.any(Number) });
    expect(atlas.depends_on?.["neo4j"]?.condition).toBe("service_healthy");
  });

  it("should keep Neo4j's heap and page cache within what the container may have", () => {
    const { environment, mem_limit } = neo4j;
    const [heap, cache] = ["heap_max__size", "pagecache_size"].map((name) => megabytes(environment[`NEO4J_server_memory_${name}`]));
    expect((heap ?? 0) + (cache ?? 0)).toBeLessThan(0.75 * megabytes(mem_limit));
    expect(megabytes(environment["NEO4J_dbms_memory_transaction_total_max"])).toBeLessThan(heap ?? 0);
  });

  it("should let Cypher read no files, and install no plugins", () => {
    expect(neo4j.environment["NEO4J_dbms_security_allow__csv__import__from__file__urls"]).toBe("false");
    expect(Object.keys(neo4j.environment)).not.toContain("NEO4J_PLUGINS");
  });

  it("should keep the data in a named volume", () => {
    expect(neo4j.volumes?.some((volume) => volume.endsWith(":/data"))).toBe(true);
    for (const volume of neo4j.volumes ?? []) expect(Object.keys(volumes)).toContain(volume.split(":")[0]);
  });
});

describe("Dockerfile", () => {
  const lines = read("Dockerfile").split("\n");

  it("should not run as root, and install what package-lock.json names", () => {
    expect(lines).toContain("USER node");
    expect(lines.some((line) => line.startsWith("RUN npm ci"))).toBe(true);
  });

  it("should tell Docker whether the server is well", () => {
    expect(read("Dockerfile")).toMatch(/HEALTHCHECK [^\n]*\\\n {2}CMD .*\/health/);
  });
});
