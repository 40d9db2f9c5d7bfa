import type { Dirent } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { compareText } from "@chengyu-atlas/model";
import { TEXT_EXTENSIONS } from "./readers/formats.js";
import type { Refusal } from "./refusal.js";
import { isMapping } from "./tables/mapping.js";
import { isTable, TABLE_ENDINGS } from "./tables/read-table.js";

/** What there is to read, each list in order of name; records come before texts, since they may claim texts. */
export interface FilePlan {
  readonly records: readonly string[];
  readonly tables: readonly string[];
  /** Mappings of tables: no documents, but looked for beside each table. */
  readonly mappings: readonly string[];
  readonly texts: readonly string[];
  readonly refused: readonly Refusal[];
  /** Files in folders that are of no type we read. */
  readonly skipped: readonly string[];
}

const RECORDS = [".yaml", ".yml", ".json"];

const typeOf = (file: string) => extname(file).toLowerCase();

/** Finds the files that `paths` name: files themselves, folders with everything in them. */
export async function planFiles(paths: readonly string[]): Promise<FilePlan> {
  const plan = new Planner();
  for (const path of paths) await plan.addPath(path);
  return plan.result();
}

class Planner {
  private readonly seen = new Set<string>();
  private readonly records: string[] = [];
  private readonly tables: string[] = [];
  private readonly mappings: string[] = [];
  private readonly texts: string[] = [];
  private readonly refused: Refusal[] = [];
  private readonly skipped: string[] = [];

  async addPath(path: string): Promise<void> {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) this.refuse(path, found.code === "ENOENT" ? "no such file or folder" : found.message);
    else if (found.isDirectory()) await this.addFolder(path);
    else if (!this.addFile(path))
      this.refuse(path, `is of a type that is not read; there are ${[...RECORDS, ...TEXT_EXTENSIONS, ...TABLE_ENDINGS].join(", ")}`);
  }

  private async addFolder(folder: string): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      return this.refuse(folder, `cannot be listed: ${(error as Error).message}`);
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

  private addFile(path: string): boolean {
    const list = this.listOf(path);
    if (list === undefined) return false;
    if (!this.seen.has(path)) list.push(path);
    this.seen.add(path);
    return true;
  }

  private listOf(path: string): string[] | undefined {
    if (isMapping(path)) return this.mappings;
    if (isTable(path)) return this.tables;
    return RECORDS.includes(typeOf(path)) ? this.records : TEXT_EXTENSIONS.includes(typeOf(path)) ? this.texts : undefined;
  }

  private refuse(file: string, message: string): void {
    this.refused.push({ file, message });
  }

  result(): FilePlan {
    const { records, tables, mappings, texts, refused, skipped } = this;
    return { records, tables, mappings, texts, refused, skipped };
  }
}

/**
 * The record file that a text file belongs to by its name, if there is one beside it. Such a text is not a document
 * of its own: read alone it would take the place of the document that it is the text of.
 */
export async function recordFileOf(textFile: string): Promise<string | undefined> {
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
