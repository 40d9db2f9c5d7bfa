import { realpath } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";
import { isDocumentId } from "@chengyu-atlas/model";
import { buildBundle } from "./bundle.js";
import { defined } from "./entry.js";
import { bundleOf } from "./extract/bundle.js";
import { extractFile } from "./extract/read-document.js";
import { parseRecords } from "./parse.js";
import { decode, MAX_RECORD_BYTES, readText } from "./read.js";
import { FileRefused, refuseFile } from "./refusal.js";
import { validateFile } from "./validate.js";

/** The text file that a record file names, found even where the rest of it cannot be read. */
const TEXT_FILE = /(?:^|[\s{,"])textFile"?[ \t]*:[ \t]*(?<quote>["']?)(?<name>[^"'\n,}#]{1,300})\k<quote>/u;
/** Reads a YAML or JSON file. Throws FileRefused where nothing of it can go in; `onTextFile` is told of its text all the same. */
export async function readRecordFile(file, gazetteer, onTextFile) {
  const content = await readText(file, MAX_RECORD_BYTES);
  const named = TEXT_FILE.exec(content)?.groups?.["name"]?.trim();
  if (named !== undefined) onTextFile(resolve(dirname(file), named));
  const source = parseRecords(file, content);
  const records = validateFile(source);
  if (records.is === "gazetteer") return { is: "gazetteer" };
  const { text, textFile } = records.head;
  const lineOf = (field) => source.lineOf(["document", field]);
  if ((text === undefined) === (textFile === undefined)) {
    throw refuseFile(
      file,
      text === undefined ? "has no text: give text or textFile" : "has both text and textFile: give one",
      lineOf("textFile"),
      "document",
    );
  }
  if (textFile === undefined) return readWith(records, decode(file, Buffer.from(text ?? "", "utf8")), gazetteer);
  const path = await beside(file, textFile, lineOf("textFile"));
  // the text's own fault, told at the place that names it as well
  onTextFile(path);
  const longText = await readText(path).catch((error) => {
    if (!(error instanceof FileRefused)) throw error;
    throw new FileRefused([
      ...error.refusals,
      { file, line: lineOf("textFile"), field: "document.textFile", message: `"${textFile}" was refused` },
    ]);
  });
  return readWith(records, longText, gazetteer);
}
function readWith(records, text, gazetteer) {
  const bundle = buildBundle(records, text, gazetteer);
  const { refusals, count } = records.complaints;
  return { is: "document", bundle, refusals, refusedRecords: count };
}
/** The file that `name` means beside `file`. Paths that lead out of its folder are refused, links that do so too. */
async function beside(file, name, line) {
  const folder = dirname(file);
  const path = resolve(folder, name);
  const refuse = (message) => refuseFile(file, message, line, "document.textFile");
  const leaves = (from, to) => isAbsolute(relative(from, to)) || relative(from, to).split(sep)[0] === "..";
  if (isAbsolute(name) || leaves(resolve(folder), path)) throw refuse(`"${name}" lies outside the folder of this file`);
  const real = await realpath(path).catch(() => {
    throw refuse(`there is no "${name}" beside this file`);
  });
  if (leaves(await realpath(folder), real)) throw refuse(`"${name}" is a link that leads outside the folder of this file`);
  return path;
}
const LONGEST_TITLE = 120;
/**
 * Reads a text – txt, Markdown, HTML, docx, PDF – as a document of its own, with all that it states and what a model has proposed of it.
 * Throws FileRefused.
 */
export async function readTextFile(file, gazetteer, told = {}, proposer) {
  const { record, extraction } = await extractTextFile(file, gazetteer, told);
  const { relations = [], unread = [] } = (await proposer?.propose(record.id, extraction)) ?? {};
  return {
    is: "document",
    bundle: bundleOf(record, extraction, gazetteer, relations),
    refusals: unread.map((message) => ({ file, message })),
    refusedRecords: 0,
    notes: extraction.source.notes,
  };
}
/**
 * What a text says of itself and states. Its id is the file's name, its title what its head says, else the first headline or line.
 * Throws FileRefused; also where there is no date of issue, without which "last May" is no date.
 */
export async function extractTextFile(file, gazetteer, told) {
  const id = idOfFile(file);
  if (!isDocumentId(id)) throw refuseFile(file, `its name gives no document id ("${id}"); use letters and digits`);
  const extraction = await extractFile(file, gazetteer, defined({ issued: told.date }), defined({ encoding: told.encoding }));
  const { issued, publication, issue } = extraction.clean.masthead;
  if (issued === undefined && !told.undated) {
    throw refuseFile(file, "gives no date of issue; say it with --date 2020-11-03, or with --undated that it has none");
  }
  const record = {
    id,
    type: "text",
    title: short(titleOf(extraction) ?? id),
    ...defined({ publication, publishedOn: issued, issue }),
  };
  return { record, extraction };
}
/** What the head says, or the headline of the only article, or which issue of which paper it is; else the first line. */
function titleOf({ source, clean }) {
  const { title, publication, issued } = clean.masthead;
  const headlines = clean.blocks.filter(({ role }, i) => role === "headline" && clean.blocks[i - 1]?.role !== "headline");
  const [only] = headlines;
  if (title !== undefined) return title;
  if (only !== undefined && headlines.length === 1) return clean.text.slice(only.start, only.end);
  return publication === undefined || issued === undefined ? firstLine(source.text) : `${publication} ${issued}`;
}
function firstLine(text) {
  const first = text.split("\n", 1_000).find((line) => line.replace(/^[#\s]+/u, "") !== "");
  return first?.replace(/^[#\s]+/u, "").trim();
}
function short(title) {
  return title.length > LONGEST_TITLE ? `${[...title].slice(0, LONGEST_TITLE).join("")}…` : title;
}
/** The document id that a file's name gives: lower case, anything that an id cannot hold as `-`. */
export function idOfFile(file) {
  return basename(file, extname(file))
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\d._-]+/gu, "-")
    .replace(/^[._-]+|-+$/gu, "")
    .slice(0, 80);
}
//# sourceMappingURL=document.js.map
