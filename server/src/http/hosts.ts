import type { IncomingHttpHeaders } from "node:http";
import { isIPv4 } from "node:net";
import type { RequestHandler } from "express";
import { refuse } from "./refuse.js";

/** Names under which this machine speaks to itself. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Whether an address to listen on can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  return name === "localhost" || name === "::1" || name === "[::1]" || (isIPv4(name) && name.startsWith("127."));
}

/** `ALLOWED_HOSTS` as names: `atlas.example.org, 10.0.0.5` → both, in lower case and without ports. */
export function parseHosts(list: string | undefined): readonly string[] {
  return (list ?? "").split(",").flatMap((entry) => hostname(`http://${entry.trim()}`) ?? []);
}

/** The host name in an origin or address, or `undefined` where there is none. */
function hostname(address: string): string | undefined {
  try {
    return new URL(address).hostname.toLowerCase() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * What to say to requests that are not for a name of ours; `undefined` of others. A page of another site can point its own name
 * at 127.0.0.1 and would then be of our origin (DNS rebinding); it cannot choose the `Host` that its browser sends. Requests that
 * a page of another site makes in the open are told by their `Origin`.
 */
export function hostGuard(allowed: readonly string[]): (headers: IncomingHttpHeaders) => string | undefined {
  const names = new Set([...LOOPBACK, ...allowed]);
  // most requests repeat one Host; parsing an address costs more than the rest of this handler
  const judged = new Map<string, boolean>();
  const ours = (address: string) => {
    let answer = judged.get(address);
    if (answer === undefined) {
      answer = names.has(hostname(address) ?? "");
      if (judged.size < 1000) judged.set(address, answer);
    }
    return answer;
  };
  return ({ host, origin }) => {
    if (host === undefined || !ours(`http://${host}`)) {
      return "This host name is not one of the atlas; its operator can add it to ALLOWED_HOSTS.";
    }
    if (origin !== undefined && !ours(origin)) {
      return "Pages of other sites may not ask the atlas; its operator can add theirs to ALLOWED_HOSTS.";
    }
    return undefined;
  };
}

/** Answers only under names that are ours. */
export function guardHosts(allowed: readonly string[]): RequestHandler {
  const refusal = hostGuard(allowed);
  return (request, response, next) => {
    const message = refusal(request.headers);
    if (message === undefined) next();
    else refuse(response, 403, "FORBIDDEN", message);
  };
}
