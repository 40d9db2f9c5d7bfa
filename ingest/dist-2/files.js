import { lstat, readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { compareText } from "@chengyu-atlas/model";
import { TEXT_EXTENSIONS } from "./readers/formats.js";
import { isMapping } from "./tables/mapping.js";
import { isTable, TABLE_ENDINGS } from "./tables/read-table.js";

const RECORDS = [".yaml", ".yml", ".json"];
const typeOf = (file) => extname(file).toLowerCase();
/** Finds the files that `paths` name: files themselves, folders with everything in them. */
export async function planFiles(paths) {
  const plan = new Planner();
  for (const path of paths) await plan.addPath(path);
  return plan.result();
}
class Planner {
  seen = new Set();
  records = [];
  tables = [];
  mappings = [];
  texts = [];
  refused = [];
  skipped = [];
  async addPath(path) {
    const found = await stat(path).catch((error) => error);
    if (found instanceof Error) this.refuse(path, found.code === "ENOENT" ? "no such file or folder" : found.message);
    else if (found.isDirectory()) await this.addFolder(path);
    else if (!this.addFile(path))
      this.refuse(path, `is of a type that is not read; there are ${[...RECORDS, ...TEXT_EXTENSIONS, ...TABLE_ENDINGS].join(", ")}`);
  }
  async addFolder(folder) {
    let entries;
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      return this.refuse(folder, `cannot be listed: ${error.message}`);
    }
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".")) continue;
      // a link may lead out of the folder, or round in a circle
      if (entry.isSymbolicLink()) this.refuse(path, "is a symbolic link; give what it points to as a path of its own");
      else if (entry.isDirectory()) await this.addFolder(path);
      else if (!this.addFile(path)) this.skipped.push(path);
    }
  }
  addFile(path) {
    const list = this.listOf(path);
    if (list === undefined) return false;
    if (!this.seen.has(path)) list.push(path);
    this.seen.add(path);
    return true;
  }
  listOf(path) {
    if (isMapping(path)) return this.mappings;
    if (isTable(path)) return this.tables;
    return RECORDS.includes(typeOf(path)) ? this.records : TEXT_EXTENSIONS.includes(typeOf(path)) ? this.texts : undefined;
  }
  refuse(file, message) {
    this.refused.push({ file, message });
  }
  result() {
    const { records, tables, mappings, texts, refused, skipped } = this;
    return { records, tables, mappings, texts, refused, skipped };
  }
}
/**
 * The record file that a text file belongs to by its name, if there is one beside it. Such a text is not a document
 * of its own: read alone it would take the place of the document that it is the text of.
 */
export async function recordFileOf(textFile) {
  const stem = join(dirname(textFile), basename(textFile, extname(textFile)));
  for (const extension of RECORDS) {
    const candidate = `${stem}${extension}`;
    if (
      await lstat(candidate).then(
        () => true,
        () => false,
      )
    ) {
      return candidate;
    }
  }
  return undefined;
}
//# sourceMappingURL=files.js.map
