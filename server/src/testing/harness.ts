import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentBundle } from "@chengyu-atlas/model";
import { type GraphStore, openSqlite } from "@chengyu-atlas/store";
import { pino } from "pino";
import { type ServerOptions, startServer } from "../start-server.js";

/** A real SQLite store in a file of its own, filled with `bundles`. */
export async function storeWith(bundles: readonly DocumentBundle[]): Promise<{ store: GraphStore; remove(): Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), "atlas-server-"));
  const store = await openSqlite(join(dir, "atlas.db"));
  for (const bundle of bundles) await store.writeDocument(bundle);
  const remove = async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  };
  return { store, remove };
}

export const silent = pino({ level: "silent" });

/** An answer of the API. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
}

export interface TestServer {
  readonly url: string;
  ask(query: string, variables?: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
}

/** A server on a free port. */
export async function serverOver(store: GraphStore, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const { url, close } = await startServer({ store, port: 0, logger: silent, ...options });
  const ask: TestServer["ask"] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text);
    return { status: response.status, text, data, errors };
  };
  return { url, ask, close };
}

/** A store whose calls are counted by method. */
export function counting(store: GraphStore): { readonly store: GraphStore; readonly calls: string[] } {
  const calls: string[] = [];
  const counted = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        calls.push(String(name));
        return Reflect.apply(member, target, args);
      };
    },
  });
  return { store: counted, calls };
}
