import { hint } from "./nearest.js";
/** What zod found, in our words; an unknown field is named together with the nearest that there is. */
export function explain(error, schema) {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      const known = fieldsAt(schema, issue.path);
      return issue.keys.map((key) => ({ path: [...issue.path, key], message: `unknown field "${key}"${hint(key, known)}` }));
    }
    if (issue.code === "invalid_type" && issue.expected === "object") return [{ path: issue.path, message: "must be a record of fields" }];
    return [{ path: issue.path, message: issue.message }];
  });
}
/** Names of the fields of the record that `path` leads to within `schema`. */
function fieldsAt(schema, path) {
  let at = unwrap(schema);
  for (const key of path) at = unwrap(typeof key === "number" ? at?.element : at?.shape?.[String(key)]);
  return Object.keys(at?.shape ?? {});
}
function unwrap(schema) {
  const view = schema;
  return view?.unwrap && !view.shape && !view.element ? unwrap(view.unwrap()) : view;
}
//# sourceMappingURL=explain.js.map
