import { readStored, writeStored } from "../prefs/stored.js";

/** One query that was run from this browser. */
export interface Past {
  readonly query: string;
  readonly variables: string;
  /** When it was run last, as an ISO time. */
  readonly at: string;
}

const KEY = "queries";
const MOST = 60;
/** Browsers keep about five megabytes for all of a site. */
const MOST_CHARACTERS = 400_000;

/** The queries that were run here, the last first. */
export function readPast(): readonly Past[] {
  try {
    const kept: unknown = JSON.parse(readStored(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPast).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a query that was run first; the same one stands there once. Gives the list as it is then. */
export function keepPast(past: readonly Past[], { query, variables }: Omit<Past, "at">, now: Date = new Date()): readonly Past[] {
  const others = past.filter((each) => each.query !== query || each.variables !== variables);
  let room = MOST_CHARACTERS;
  const next = [{ query, variables, at: now.toISOString() }, ...others].slice(0, MOST).filter((each) => {
    room -= each.query.length + each.variables.length;
    return room >= 0;
  });
  writeStored(KEY, JSON.stringify(next));
  return next;
}

/** Takes one query away, or all. */
export function dropPast(past: readonly Past[], gone: Past | "all"): readonly Past[] {
  const next = gone === "all" ? [] : past.filter((each) => each !== gone);
  writeStored(KEY, JSON.stringify(next));
  return next;
}

function isPast(value: unknown): value is Past {
  if (typeof value !== "object" || value === null) return false;
  const { query, variables, at } = value as Record<string, unknown>;
  return typeof query === "string" && typeof variables === "string" && typeof at === "string";
}

/** What a query is called in a list: the name of its operation, else its first field. */
export function titleOf(query: string): string {
  const bare = query.replace(/#[^\n]*/gu, "");
  const named = /\b(?:query|mutation)\s+(\w+)/u.exec(bare)?.[1];
  return named ?? /[{]\s*(\w+)/u.exec(bare)?.[1] ?? bare.trim().slice(0, 40);
}
