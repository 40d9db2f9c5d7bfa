import type { Kind } from "@chengyu-atlas/model";
import { isKind } from "@chengyu-atlas/model";
import { readStored, writeStored } from "../prefs/stored.js";

export interface Recent {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

const MOST = 5;

export function readRecent(): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(readStored("recent") ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepRecent({ id, name, kind }: Recent): void {
  writeStored("recent", JSON.stringify([{ id, name, kind }, ...readRecent().filter((each) => each.id !== id)].slice(0, MOST)));
}

function isRecent(value: unknown): value is Recent {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, kind } = value as Record<string, unknown>;
  return typeof id === "string" && typeof name === "string" && isKind(kind);
}
