import { Complaints } from "./complaints.js";
import { explain } from "./explain.js";
import { hint } from "./nearest.js";
import { FileRefused, formatPath, refuseFile } from "./refusal.js";
import { claimSchema, documentSchema, nodeSchema, observationSchema, placeSchema } from "./schema.js";

const FORMS = {
  document: ["document", "nodes", "claims", "observations"],
  gazetteer: ["gazetteer", "places", "nodes"],
};
/** Sorts a file into records and asks each for its form. Throws FileRefused where the file as a whole cannot be read. */
export function validateFile(source) {
  const { file, value } = source;
  if (!isRecord(value)) throw refuseFile(file, "holds no records: a document begins with `document:`, a gazetteer with `gazetteer:`", 1);
  const is = "gazetteer" in value ? "gazetteer" : "document";
  if (!(is in value)) throw refuseFile(file, "is neither a document nor a gazetteer: `document:` is missing", 1);
  const unknown = Object.keys(value).filter((key) => !FORMS[is].includes(key));
  if (unknown.length > 0) {
    // taken for a whole: a slip such as `claim:` would silently leave everything out
    throw new FileRefused(
      unknown.map((key) => ({ file, line: source.lineOf([key]), field: key, message: `unknown field "${key}"${hint(key, FORMS[is])}` })),
    );
  }
  const complaints = new Complaints(source);
  const head = is === "document" ? readHead(source, value["document"]) : undefined;
  for (const { path, message, line } of source.defects)
    if (path.length > 1 && path[0] !== "document") complaints.refuse(path, message, line);
  const nodes = readList(source, complaints, "nodes", nodeSchema);
  const fallen = fallenNodes(value["nodes"], complaints);
  if (head === undefined)
    return { is: "gazetteer", complaints, nodes, fallen, places: readList(source, complaints, "places", placeSchema) };
  return {
    is: "document",
    complaints,
    head,
    nodes,
    fallen,
    claims: readList(source, complaints, "claims", claimSchema),
    observations: readList(source, complaints, "observations", observationSchema),
  };
}
function isRecord(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
function readHead(source, value) {
  const { file } = source;
  const refusals = source.defects
    .filter(({ path }) => path.length < 2 || path[0] === "document")
    .map(({ path, line, message }) => ({ file, line, field: formatPath(path), message }));
  const result = documentSchema.safeParse(value);
  if (!result.success) {
    for (const { path, message } of explain(result.error, documentSchema)) {
      const at = ["document", ...path];
      refusals.push({ file, line: source.lineOf(at), field: formatPath(at), message });
    }
  }
  if (refusals.length > 0 || !result.success) throw new FileRefused(refusals);
  return result.data;
}
function readList(source, complaints, section, schema) {
  const list = source.value[section];
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw refuseFile(source.file, "must be a list", source.lineOf([section]), section);
  const items = [];
  for (const [index, record] of list.entries()) {
    const path = [section, index];
    // what its syntax lost would only be reported as missing
    if (complaints.has(path)) continue;
    const result = schema.safeParse(record ?? {});
    if (!result.success) {
      for (const problem of explain(result.error, schema)) complaints.refuse([...path, ...problem.path], problem.message);
    }
    if (result.success) items.push({ path, value: result.data });
  }
  return items;
}
function fallenNodes(list, complaints) {
  if (!Array.isArray(list)) return [];
  return list.flatMap((record, index) => {
    const path = ["nodes", index];
    if (!complaints.has(path) || !isRecord(record)) return [];
    const aliases = Array.isArray(record["aliases"]) ? record["aliases"] : [];
    const handles = [record["name"], record["ref"], ...aliases].filter((handle) => typeof handle === "string");
    return [{ path, handles }];
  });
}
//# sourceMappingURL=validate.js.map
