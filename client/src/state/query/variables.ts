import type { Json } from "./types.js";

/** What the variables editor holds: an object, or why it is none. */
export type Variables =
  | { readonly ok: true; readonly value: Readonly<Record<string, Json>> }
  /** `at` is the place of the fault in the text, where it is known. */
  | { readonly ok: false; readonly reason: "syntax" | "object"; readonly at: number | null };

/** Reads the variables as typed; nothing typed is no variables. */
export function readVariables(text: string): Variables {
  if (text.trim() === "") return { ok: true, value: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { ok: false, reason: "object", at: null };
    return { ok: true, value: value as Record<string, Json> };
  } catch (error) {
    const at = /position (\d+)/u.exec(error instanceof Error ? error.message : "")?.[1];
    return { ok: false, reason: "syntax", at: at === undefined ? null : Number(at) };
  }
}

/** Variables as the editor shows them: indented, or empty where there are none. */
export function writeVariables(value: Readonly<Record<string, unknown>> | undefined): string {
  return value && Object.keys(value).length > 0 ? JSON.stringify(value, null, 2) : "";
}
