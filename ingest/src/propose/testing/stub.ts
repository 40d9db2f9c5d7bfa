import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Settings } from "../settings.js";

/** What a test's endpoint was sent. */
export interface Sent {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
  /** The passage that it was asked about, and the names in it. */
  readonly text: string;
  readonly names: readonly string[];
}

/** Answers one request; the number counts from 1. */
export type Answer = (response: ServerResponse, sent: Sent, number: number) => void;

export interface Stub {
  /** For `ATLAS_LLM_BASE_URL`. */
  readonly base: string;
  readonly settings: Settings;
  readonly sent: readonly Sent[];
  answer: Answer;
}

export const KEY = "sk-secret-0123456789";

/** An endpoint on loopback for one test. */
export async function stub(answer: Answer): Promise<Stub> {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const one = read(request, await bodyOf(request));
    sent.push(one);
    made.answer(response, one, sent.length);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const settings = { url: new URL(`${base}/chat/completions`), key: KEY, model: "stub", timeout: 2_000 };
  const made: Stub = { base, settings, sent, answer };
  return made;
}

/** Answers with these relations, as a model would. */
export function relations(...list: readonly unknown[]): Answer {
  return content(JSON.stringify({ relations: list }));
}

/** Answers with a message of this content. */
export function content(text: string): Answer {
  return (response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ id: "1", choices: [{ index: 0, message: { role: "assistant", content: text } }] }));
  };
}

/** Answers with a status and nothing else. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(code, headers);
    response.end();
  };
}

/** Answers the first requests with these, all later ones with the last. */
export function inTurn(...answers: readonly Answer[]): Answer {
  return (response, sent, number) => answers[Math.min(number, answers.length) - 1]?.(response, sent, number);
}

/** Never answers. */
export const hang: Answer = () => {};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function read({ url, headers }: IncomingMessage, body: string): Sent {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] };
  const passage = shown(messages.at(-1)?.content ?? "");
  return { path: url ?? "", authorization: headers.authorization, body, ...passage };
}

function shown(message: string): Pick<Sent, "text" | "names"> {
  if (!message.startsWith("{")) return { text: message, names: [] };
  const { text, names } = JSON.parse(message) as { text: string; names: { name: string }[] };
  return { text, names: names.map(({ name }) => name) };
}
