import { describe, expect, it } from "vitest";
import { methodOf, settingsOf, shownAddress } from "./settings.js";

const KEY = "sk-secret";
const env = (base, more = {}) => ({
  ATLAS_LLM_BASE_URL: base,
  ATLAS_LLM_KEY: KEY,
  ATLAS_LLM_MODEL: "some/model-7b",
  ...more,
});
describe("the settings of a model", () => {
  it.each([
    ["https://api.example.org/v1", "https://api.example.org/v1/chat/completions"],
    ["https://api.example.org/v1/", "https://api.example.org/v1/chat/completions"],
    ["https://api.example.org/v1?version=2#x", "https://api.example.org/v1/chat/completions?version=2"],
    ["http://localhost:8080/v1", "http://localhost:8080/v1/chat/completions"],
    ["http://[::1]:8080", "http://[::1]:8080/chat/completions"],
    ["http://127.1:8080", "http://127.0.0.1:8080/chat/completions"],
  ])("should lead from %s to %s", (base, url) => {
    expect(settingsOf(env(base)).url.href).toBe(url);
  });
  it.each([
    ["no address", "", "is not set"],
    ["what is none", "api.example.org", "is no address"],
    ["a file", "file:///etc/passwd", "neither with https: nor with http:"],
    ["a password in it", "https://me:pw@example.org", "ATLAS_LLM_KEY"],
    ["another machine without encryption", "http://example.org/v1", "ATLAS_LLM_ALLOW_HTTP=1"],
    ["a name that begins like loopback", "http://127.0.0.1.example.org/v1", "ATLAS_LLM_ALLOW_HTTP=1"],
    ["a name that ends like loopback", "http://evil-localhost/v1", "ATLAS_LLM_ALLOW_HTTP=1"],
  ])("should refuse %s", (_, base, said) => {
    expect(() => settingsOf(env(base))).toThrow(said);
  });
  it("should go unencrypted where the user says so", () => {
    expect(settingsOf(env("http://example.org/v1", { ATLAS_LLM_ALLOW_HTTP: "1" })).url.protocol).toBe("http:");
  });
  it.each(["sk secret", "sk-secret\n", "密钥"])("should refuse a key that no header takes, without printing it: %j", (key) => {
    let message = "";
    try {
      settingsOf(env("https://example.org", { ATLAS_LLM_KEY: key }));
    } catch (error) {
      message = error.message;
    }
    expect(message).toContain("ATLAS_LLM_KEY holds white space");
    expect(message).not.toContain(key.trim());
  });
  it("should need a key but for a model on this machine", () => {
    expect(() => settingsOf(env("https://example.org", { ATLAS_LLM_KEY: "" }))).toThrow("ATLAS_LLM_KEY is not set");
    expect(settingsOf(env("http://127.0.0.1:1", { ATLAS_LLM_KEY: "" })).key).toBeUndefined();
  });
  it("should need a model, and a time that can be waited", () => {
    expect(() => settingsOf(env("https://example.org", { ATLAS_LLM_MODEL: " " }))).toThrow("ATLAS_LLM_MODEL names no model");
    for (const time of ["0", "-1", "soon", "4000"]) {
      expect(() => settingsOf(env("https://example.org", { ATLAS_LLM_TIMEOUT: time }))).toThrow("ATLAS_LLM_TIMEOUT");
    }
  });
  it("should show an address without what may be secret in it", () => {
    expect(shownAddress(new URL("https://example.org/v1/chat/completions?token=1"))).toBe("https://example.org/v1/chat/completions");
  });
});
describe("the method of a model", () => {
  it.each([
    ["qwen2.5:7b", "model:qwen2.5-7b"],
    ["some org/模型 v1", "model:some-org/-v1"],
    ["gpt-x", "model:gpt-x"],
    ["a".repeat(200), `model:${"a".repeat(80)}`],
  ])("should name %s as %s", (model, method) => {
    expect(methodOf(model)).toBe(method);
  });
  it("should need a letter or digit", () => {
    expect(() => methodOf("模型")).toThrow("no letter or digit");
  });
});
//# sourceMappingURL=settings.test.js.map
