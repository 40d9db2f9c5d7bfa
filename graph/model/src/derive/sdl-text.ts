import type { Label } from "../label.js";

/** A description in both languages, on a line of its own. */
export const doc = ({ zh, en }: Label, indent = "  ") => `${indent}"""${zh} · ${en}"""`;

/** An enum with its description, and with those of its values. */
export function enumOf(name: string, label: Label, values: Readonly<Record<string, Label>>): string {
  const lines = Object.entries(values).map(([value, said]) => `${doc(said)}\n  ${value}`);
  return `${doc(label, "")}\nenum ${name} {\n${lines.join("\n")}\n}`;
}
