import type { Value } from "./column.js";

export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** A cell that a spreadsheet would run as a formula begins with an apostrophe instead. */
export function harmless(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
}

/** For a file: comma-separated, with a mark by which Excel knows that it is UTF-8. */
export function toCsv({ heads, rows }: Sheet): string {
  const cell = (value: Value) => {
    const text = harmless(value);
    return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
  };
  return `\ufeff${[heads, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** For the clipboard: cells by tabs, rows by lines, as a spreadsheet pastes them. */
export function toTsv({ heads, rows }: Sheet): string {
  const cell = (value: Value) => harmless(value).replace(/[\t\r\n]+/gu, " ");
  return [heads, ...rows].map((row) => row.map(cell).join("\t")).join("\n");
}

/** Gives a text to the reader as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  Object.assign(link, { href: url, download: name });
  link.click();
  // some browsers fetch the address only after the click has been handled
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
