import type { z } from "zod";
import { hint } from "./nearest.js";

/** One thing that is wrong with a record, at its path within the record. */
export interface Explained {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What zod found, in our words; an unknown field is named together with the nearest that there is. */
export function explain(error: z.ZodError, schema: z.ZodType): Explained[] {
  return error.issues.flatMap((issue): Explained[] => {
    if (issue.code === "unrecognized_keys") {
      const known = fieldsAt(schema, issue.path);
      return issue.keys.map((key) => ({ path: [...issue.path, key], message: `unknown field "${key}"${hint(key, known)}` }));
    }
    if (issue.code === "invalid_type" && issue.expected === "object") return [{ path: issue.path, message: "must be a record of fields" }];
    return [{ path: issue.path, message: issue.message }];
  });
}

/** Names of the fields of the record that `path` leads to within `schema`. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let at = unwrap(schema);
  for (const key of path) at = unwrap(typeof key === "number" ? at?.element : at?.shape?.[String(key)]);
  return Object.keys(at?.shape ?? {});
}

interface SchemaView {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly unwrap?: () => unknown;
}

function unwrap(schema: unknown): SchemaView | undefined {
  const view = schema as SchemaView | undefined;
  return view?.unwrap && !view.shape && !view.element ? unwrap(view.unwrap()) : view;
}
