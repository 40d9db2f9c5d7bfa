import { describe, expect, it } from "vitest";
import { isLoopback, parseHosts } from "./http/hosts.js";
import { readSettings } from "./settings.js";

describe("settings", () => {
  it("should serve this machine alone where nothing is said", () => {
    expect(readSettings({})).toEqual({ host: "127.0.0.1", port: 4000, allowedHosts: [], introspection: true, base: "/" });
  });

  it("should be read from the environment", () => {
    const env = { HOST: "0.0.0.0", PORT: "0", ALLOWED_HOSTS: "Atlas.example.org, 10.0.0.5:4000,,[fd00::1]", ATLAS_INTROSPECTION: "off" };
    expect(readSettings(env)).toEqual({
      host: "0.0.0.0",
      port: 0,
      allowedHosts: ["atlas.example.org", "10.0.0.5", "[fd00::1]"],
      introspection: false,
      base: "/",
    });
  });

  it.each(["http", "-1", "65536", "4000.5", "4e3", " "])("should refuse a port that is none: %s", (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(/^PORT is .+ whole number from 0 to 65535/);
  });

  it.each(["0.0.0.0", "::", "192.168.1.4", "atlas.example.org"])(
    "should serve %s only where ALLOWED_HOSTS says under which names",
    (host) => {
      expect(() => readSettings({ HOST: host })).toThrow("ALLOWED_HOSTS=");
      expect(readSettings({ HOST: host, ALLOWED_HOSTS: "atlas.example.org" }).host).toBe(host);
    },
  );

  it("should take the editors' token as it is, and refuse one that could be guessed or that no header carries", () => {
    const token = "0123456789abcdef";
    expect(readSettings({ ATLAS_EDITOR_TOKEN: token })).toMatchObject({ editorToken: token });
    expect(readSettings({ ATLAS_EDITOR_TOKEN: "" })).not.toHaveProperty("editorToken");
    for (const weak of ["secret", "0123456789 abcdef", "密码密码密码密码密码密码密码密码"]) {
      expect(() => readSettings({ ATLAS_EDITOR_TOKEN: weak })).toThrow(/^ATLAS_EDITOR_TOKEN takes 16 or more/);
    }
  });

  it("should be strict where it is told so, and refuse what is neither yes nor no", () => {
    for (const yes of ["1", "on", "TRUE"]) expect(readSettings({ ATLAS_STRICT: yes })).toMatchObject({ strict: true });
    for (const no of [undefined, "", "0", "off"]) expect(readSettings({ ATLAS_STRICT: no })).not.toHaveProperty("strict");
    expect(() => readSettings({ ATLAS_STRICT: "maybe" })).toThrow(/^ATLAS_STRICT is "maybe"/);
  });

  it("should know what cannot be reached from elsewhere", () => {
    expect(["127.0.0.1", "127.1.2.3", "localhost", "::1"].every(isLoopback)).toBe(true);
    expect(["0.0.0.0", "127.evil.example", "localhost.evil.example", "::"].some(isLoopback)).toBe(false);
    expect(parseHosts(undefined)).toEqual([]);
    expect(parseHosts("not a host, //")).toEqual([]);
  });
});
