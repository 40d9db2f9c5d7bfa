import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseAnswer, Unreadable } from "./answer.js";
import { Endpoint, EndpointStopped } from "./endpoint.js";
import { content, hang, inTurn, KEY, relations, status, stub } from "./testing/stub.js";

const QUICK = { attempts: 3, first: 4, longest: 8, mostAskedFor: 2_000 };
const MESSAGES = [{ role: "user", content: "问" }];
const GOOD = relations();
/** Asks a stub; what came of it, and what that sent. */
async function asked(answer, { timeout = 2_000, most = 1_000, path = "" } = {}) {
  const made = await stub(answer);
  const { url } = made.settings;
  if (path !== "") url.pathname = path;
  const endpoint = new Endpoint({ ...made.settings, timeout }, most, QUICK);
  const began = performance.now();
  const outcome = await endpoint
    .ask(MESSAGES)
    .then(parseAnswer)
    .catch((error) => error);
  const message = outcome instanceof Error ? outcome.message : "";
  expect(message).not.toContain(KEY);
  return { outcome, message, sent: made.sent, took: performance.now() - began, endpoint };
}
describe("asking an endpoint", () => {
  it("should post one chat completion with the key as bearer token", async () => {
    const { outcome, sent, endpoint } = await asked(GOOD);
    expect(outcome).toEqual({ proposals: [], malformed: 0 });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ path: "/v1/chat/completions", authorization: `Bearer ${KEY}` });
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ model: "stub", messages: MESSAGES, stream: false });
    expect(JSON.parse(sent[0]?.body ?? "")).not.toHaveProperty("tools");
    expect([endpoint.requests, endpoint.characters]).toEqual([1, 1]);
  });
  it.each([408, 429, 500, 502, 503, 529])("should try again after status %i", async (code) => {
    const { outcome, sent } = await asked(inTurn(status(code), GOOD));
    expect([outcome, sent.length]).toEqual([{ proposals: [], malformed: 0 }, 2]);
  });
  it("should wait as long as it is asked to, in seconds or to a date", async () => {
    expect((await asked(inTurn(status(429, { "retry-after": "1" }), GOOD))).took).toBeGreaterThan(900);
    const date = new Date(Date.now() + 1_900).toUTCString();
    expect((await asked(inTurn(status(503, { "retry-after": date }), GOOD))).took).toBeGreaterThan(500);
  });
  it("should stop where it would have to wait too long, or has tried often enough", async () => {
    const long = await asked(status(429, { "retry-after": "3600" }));
    expect([long.outcome, long.sent.length]).toEqual([expect.any(EndpointStopped), 1]);
    expect(long.message).toMatch(/^http:\S+\/chat\/completions answered with status 429 and asks to wait 3600 seconds$/u);
    const often = await asked(status(500));
    expect([often.outcome, often.sent.length]).toEqual([expect.any(EndpointStopped), 3]);
    expect(often.message).toContain("answered with status 500, 3 times in a row");
  });
  it("should give up an endpoint that hangs, before or in its answer", async () => {
    const before = await asked(hang, { timeout: 50 });
    expect(before.message).toContain("gave no whole answer within 0.05 seconds, 3 times in a row");
    const amid = await asked((response) => void response.write('{"choices":'), { timeout: 50 });
    expect([amid.message, amid.sent.length]).toEqual([before.message.replace(/\d+\/v1/u, /\d+\/v1/u.exec(amid.message)?.[0] ?? ""), 3]);
  });
  it("should try again where the connection breaks, and say what happened where it cannot be made", async () => {
    const broken = await asked(inTurn((response) => void response.destroy(), GOOD));
    expect(broken.sent).toHaveLength(2);
    const gone = new Endpoint({ url: new URL("http://127.0.0.1:1/v1"), key: KEY, model: "stub", timeout: 1_000 }, 1_000, QUICK);
    await expect(gone.ask(MESSAGES)).rejects.toThrow(/^http:\/\/127\.0\.0\.1:1\/v1 cannot be reached \(\w+\), 3 times in a row/u);
  });
  it.each([301, 302, 307, 308])("should not follow a redirect of status %i", async (code) => {
    const elsewhere = await stub(GOOD);
    const { message, sent } = await asked(status(code, { location: `${elsewhere.base}/chat/completions` }));
    expect(message).toContain(`status ${code}, to go elsewhere, which is not done; set ATLAS_LLM_BASE_URL`);
    expect([sent.length, elsewhere.sent.length]).toEqual([1, 0]);
  });
  it.each([
    [401, "correct ATLAS_LLM_KEY"],
    [404, "correct ATLAS_LLM_BASE_URL"],
    [418, "see what its operator says"],
  ])("should stop at once at status %i and say what to do", async (code, remedy) => {
    const { message, sent, outcome } = await asked(status(code));
    expect([outcome, message, sent.length]).toEqual([expect.any(EndpointStopped), expect.stringContaining(remedy), 1]);
  });
  it.each([400, 413, 422])("should pass over a question that is refused with status %i", async (code) => {
    const { outcome, sent } = await asked(status(code));
    expect([outcome, sent.length]).toEqual([expect.any(Unreadable), 1]);
  });
  it("should not print what the endpoint writes", async () => {
    const { message } = await asked((response) => {
      response.writeHead(401, `No ${KEY}`);
      response.end(JSON.stringify({ error: { message: `wrong key ${KEY}` } }));
    });
    expect(message).toContain("status 401");
  });
  it("should not read a huge answer to its end", async () => {
    let written = 0;
    const { message } = await asked((response) => {
      const chunk = Buffer.alloc(64 * 1024, " ");
      const more = () => {
        if (response.destroyed) return;
        written += chunk.length;
        response.write(chunk, () => setImmediate(more));
      };
      more();
    });
    expect(message).toBe("has more than 256 KB");
    expect(written).toBeLessThan(64 * 1024 * 1024);
    const told = await asked((response) => {
      response.writeHead(200, { "content-length": String(10 ** 9) });
      response.write(" ");
    });
    expect(told.message).toBe("has more than 256 KB");
    const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "));
    const bomb = await asked((response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-length": String(packed.length) });
      response.end(packed);
    });
    expect(bomb.message).toBe("has more than 256 KB");
  });
  it("should send no more characters than it may, repeats counted", async () => {
    const { message, sent } = await asked(status(500), { most: 2 });
    expect(sent).toHaveLength(2);
    expect(message).toContain("the 2 characters of --max-characters are used up");
  });
});
describe("reading an answer", () => {
  it.each([
    ["no JSON", (response) => void response.end("<html>"), "is no JSON"],
    ["half of its JSON", (response) => void response.end('{"choices": [{"mess'), "is no JSON"],
    ["nothing", (response) => void response.end(), "is no JSON"],
    ["no message", (response) => void response.end('{"choices": []}'), "holds no message of a model"],
    ["a call of a tool", (response) => void response.end('{"choices":[{"message":{"content":null,"tool_calls":[]}}]}'), "holds no message"],
    ["words around the JSON", content('Sure! {"relations": []}'), "not JSON alone"],
    ["a half message", content('{"relations": [{"relation": "SIGN'), "not JSON alone"],
    ["a deep message", content("[".repeat(100_000)), "not JSON alone"],
    ["another form", content('{"relations": [], "accept": true}'), "not of the form"],
    ["a list", content("[]"), "not of the form"],
    ["too many relations", relations(...Array.from({ length: 101 }, () => ({}))), "not of the form"],
    ["bytes that are no text", (response) => void response.end(Buffer.from([0xff, 0xfe, 0x00])), "is no UTF-8"],
  ])("should give up one that is %s", async (_, answer, said) => {
    const { outcome, message } = await asked(answer);
    expect([outcome, message]).toEqual([expect.any(Unreadable), expect.stringContaining(said)]);
  });
  it("should leave out single relations that are not in the form", async () => {
    const good = { relation: "SIGNED_WITH", source: "甲", target: "乙", status: "done", quote: "甲与乙签约" };
    const bad = [
      { ...good, relation: "LIKES" },
      { ...good, state: "accepted" },
      { ...good, quote: "\ud800甲乙丙丁" },
      null,
      "甲",
      { ...good, source: 1 },
    ];
    expect((await asked(relations(good, ...bad))).outcome).toEqual({ proposals: [good], malformed: bad.length });
  });
});
//# sourceMappingURL=endpoint.test.js.map
