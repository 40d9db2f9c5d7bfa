import { useSyncExternalStore } from "react";
import { readStored, writeStored } from "../prefs/stored.js";

const KEY = "asked";
const MOST = 30;
const listeners = new Set<() => void>();
let known: { readonly stored: string; readonly list: readonly string[] } = { stored: "[]", list: [] };

/** The questions kept in this browser, newest first. The same list until it changes. */
export function readAsked(): readonly string[] {
  const stored = readStored(KEY) ?? "[]";
  if (stored === known.stored) return known.list;
  let list: readonly string[] = [];
  try {
    const kept: unknown = JSON.parse(stored);
    if (Array.isArray(kept)) list = kept.filter((each) => typeof each === "string").slice(0, MOST);
  } catch {
    // what somebody else wrote there is no list of ours
  }
  known = { stored, list };
  return list;
}

function write(list: readonly string[]): void {
  writeStored(KEY, JSON.stringify(list.slice(0, MOST)));
  for (const changed of listeners) changed();
}

export function keepAsked(question: string): void {
  write([question, ...readAsked().filter((each) => each !== question)]);
}

export function forgetAsked(question: string): void {
  write(readAsked().filter((each) => each !== question));
}

export function useAsked(): readonly string[] {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, readAsked);
}
