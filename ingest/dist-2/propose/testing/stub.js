import { createServer } from "node:http";
import { onTestFinished } from "vitest";
export const KEY = "sk-secret-0123456789";
/** An endpoint on loopback for one test. */
export async function stub(answer) {
  const sent = [];
  const server = createServer(async (request, response) => {
    const one = read(request, await bodyOf(request));
    sent.push(one);
    made.answer(response, one, sent.length);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${server.address().port}/v1`;
  const settings = { url: new URL(`${base}/chat/completions`), key: KEY, model: "stub", timeout: 2_000 };
  const made = { base, settings, sent, answer };
  return made;
}
/** Answers with these relations, as a model would. */
export function relations(...list) {
  return content(JSON.stringify({ relations: list }));
}
/** Answers with a message of this content. */
export function content(text) {
  return (response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ id: "1", choices: [{ index: 0, message: { role: "assistant", content: text } }] }));
  };
}
/** Answers with a status and nothing else. */
export function status(code, headers = {}) {
  return (response) => {
    response.writeHead(code, headers);
    response.end();
  };
}
/** Answers the first requests with these, all later ones with the last. */
export function inTurn(...answers) {
  return (response, sent, number) => answers[Math.min(number, answers.length) - 1]?.(response, sent, number);
}
/** Never answers. */
export const hang = () => {};
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
function read({ url, headers }, body) {
  const { messages } = JSON.parse(body);
  const passage = shown(messages.at(-1)?.content ?? "");
  return { path: url ?? "", authorization: headers.authorization, body, ...passage };
}
function shown(message) {
  if (!message.startsWith("{")) return { text: message, names: [] };
  const { text, names } = JSON.parse(message);
  return { text, names: names.map(({ name }) => name) };
}
//# sourceMappingURL=stub.js.map
