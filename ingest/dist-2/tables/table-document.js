import { basename, extname } from "node:path";
import { isDocumentId } from "@chengyu-atlas/model";
import { buildBundle } from "../bundle.js";
import { idOfFile } from "../document.js";
import { defined } from "../entry.js";
import { MAX_FILE_BYTES } from "../read.js";
import { refuseFile } from "../refusal.js";
import { validateFile } from "../validate.js";
import { bindMapping } from "./bind.js";
import { compileTable } from "./compile.js";
import { mappingBeside, readMapping } from "./mapping.js";
import { nameOf, originOf } from "./origins.js";
import { readTable } from "./read-table.js";
import { renderSheets } from "./render.js";
/**
 * Reads a table by its mapping – the one given, else the one beside it – as a document whose text is its rows. Throws
 * FileRefused where nothing of it can go in.
 */
export async function readTableFile(file, gazetteer, mapping) {
  const mappingFile = await readMapping(mapping ?? (await mappingBeside(file)));
  return documentOfTable(await readTable(file, mappingFile.mapping), mappingFile, gazetteer);
}
/** The document that a mapping makes of a table. */
export function documentOfTable(table, mappingFile, gazetteer) {
  const { file } = table;
  const { mapping } = mappingFile;
  const sheets = bindMapping(table, mappingFile);
  const rendering = renderSheets(sheets.map(({ sheet, columns, mapping: { header } }) => ({ sheet, labels: columns.labels, header })));
  if (Buffer.byteLength(rendering.text) > MAX_FILE_BYTES)
    throw refuseFile(file, "has more than 50 MB of text; split it into several files");
  const compiled = compileTable(file, sheets, gazetteer);
  const records = validateFile(sourceOf(file, headOf(file, mapping.document), compiled));
  if (records.is !== "document") throw new TypeError("a table is a document");
  const quotes = { find: (key) => rendering.rows.get(key) ?? { problem: "is no row of the table" } };
  const bundle = buildBundle(records, rendering.text, gazetteer, { quotes, method: `table:${mapping.mapping}` });
  const unread = table.sheets.filter((sheet) => !sheets.some(({ source }) => source === sheet) && sheet.rows.length > 0);
  const notes = unread.length === 0 ? [] : [`sheets that the mapping does not name: ${unread.map(({ name }) => name).join(", ")}`];
  return {
    is: "document",
    bundle,
    refusals: [...compiled.refusals, ...records.complaints.refusals],
    refusedRecords: compiled.refusals.length + records.complaints.count,
    notes: [...table.notes, ...notes],
  };
}
function headOf(file, { id, title, ...rest }) {
  const own = id ?? idOfFile(file);
  if (!isDocumentId(own)) throw refuseFile(file, `its name gives no document id ("${own}"); give \`document: { id: … }\` in its mapping`);
  return defined({ ...rest, id: own, type: "table", title: title ?? basename(file, extname(file)) });
}
/** Compiled records in the form in which a record file is read, so that both are checked alike. */
function sourceOf(file, document, { nodes, claims, observations }) {
  const sections = { nodes, claims, observations };
  const place = ([section, index, ...path]) => {
    const record = sections[String(section)]?.[Number(index)];
    return record && nameOf(originOf(record, path));
  };
  const values = (records) => records.map(({ value }) => value);
  return {
    file,
    value: { document, nodes: values(nodes), claims: values(claims), observations: values(observations) },
    defects: [],
    lineOf: (path) => place(path)?.line ?? 1,
    nameOf: place,
  };
}
//# sourceMappingURL=table-document.js.map
