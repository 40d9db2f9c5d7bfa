import type { Diagnostic } from "@codemirror/lint";
import type { ApiError } from "../../../state/query/send.js";

/** The errors of an answer as marks in the query: each at the word where the API found it. */
export function faultsOf(query: string, errors: readonly ApiError[]): readonly Diagnostic[] {
  const lines = query.split("\n");
  return errors.flatMap(({ message, code, locations }) =>
    locations.slice(0, 1).flatMap(({ line, column }) => {
      if (line > lines.length) return [];
      const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
      const word = /^\$?\w+/u.exec(query.slice(from))?.[0] ?? "";
      return [
        { from, to: Math.min(query.length, from + Math.max(1, word.length)), severity: "error" as const, message: `${message} (${code})` },
      ];
    }),
  );
}
