import { useSyncExternalStore } from "react";
import { readStored, writeStored } from "../prefs/stored.js";
import { NameTaken, type Saved, type SaveRequest, StorageRefused } from "./types.js";

const KEY = "views";
const MOST = 200;
const listeners = new Set<() => void>();
let known: { readonly stored: string; readonly list: readonly Saved[] } = { stored: "[]", list: [] };

/** The views kept in this browser, those changed last first. The same list until it changes. */
export function browserViews(): readonly Saved[] {
  const stored = readStored(KEY) ?? "[]";
  if (stored !== known.stored) known = { stored, list: parsed(stored) };
  return known.list;
}

function parsed(stored: string): readonly Saved[] {
  try {
    const kept: unknown = JSON.parse(stored);
    return Array.isArray(kept) ? kept.flatMap(oneOf).slice(0, MOST) : [];
  } catch {
    // what somebody else wrote there is no list of ours
    return [];
  }
}

function oneOf(kept: unknown): readonly Saved[] {
  if (typeof kept !== "object" || kept === null) return [];
  const { id, name, note, address, version, updatedAt } = kept as Record<string, unknown>;
  if (typeof id !== "string" || typeof name !== "string" || typeof address !== "string") return [];
  return [
    {
      id,
      keeper: "browser",
      name,
      address,
      note: typeof note === "string" ? note : null,
      version: typeof version === "number" ? version : 1,
      updatedAt: typeof updatedAt === "string" ? updatedAt : "",
    },
  ];
}

function write(list: readonly Saved[]): void {
  if (!writeStored(KEY, JSON.stringify(list.slice(0, MOST)))) throw new StorageRefused();
  for (const changed of listeners) changed();
}

/** Keeps a view; the same rules as on the server. */
export function saveInBrowser({ replace, ...view }: SaveRequest): Saved {
  const list = browserViews();
  const same = list.find(({ name }) => name === view.name);
  if (same && !replace) throw new NameTaken();
  const saved: Saved = { ...view, id: same?.id ?? `${Date.now()}-${list.length}`, keeper: "browser", updatedAt: new Date().toISOString() };
  write([saved, ...list.filter(({ id }) => id !== saved.id)]);
  return saved;
}

export function renameInBrowser(id: string, name: string): void {
  const list = browserViews();
  if (list.some((view) => view.name === name && view.id !== id)) throw new NameTaken();
  write(list.map((view) => (view.id === id ? { ...view, name } : view)));
}

export function deleteInBrowser(id: string): void {
  write(browserViews().filter((view) => view.id !== id));
}

export function useBrowserViews(): readonly Saved[] {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    addEventListener("storage", changed);
    return () => {
      listeners.delete(changed);
      removeEventListener("storage", changed);
    };
  }, browserViews);
}
