import { type FileHandle, open } from "node:fs/promises";
import { AtlasError } from "@chengyu-atlas/model";
import type { Properties } from "../properties.js";

/** What the importer calls the type of a property; the four in capitals are its own words for what is no property. */
export type ColumnType =
  | "string"
  | "string[]"
  | "long"
  | "double"
  | `ID(${string})`
  | `START_ID(${string})`
  | `END_ID(${string})`
  | "LABEL"
  | "TYPE";
export type Columns = Readonly<Record<string, ColumnType>>;

/** Between the items of a list, and the labels of a node. It is made for this, and stands in no name. */
export const BETWEEN = "\u001f";
/** Characters that are gathered before they are written. */
const BUFFER = 1 << 20;

/** What must be told to the importer of a file. */
export interface TableFacts {
  readonly file: string;
  readonly rows: number;
  /** Whether a text in it has line breaks. */
  readonly multiline: boolean;
  /** Bytes of its longest value, at most. */
  readonly longest: number;
}

/** One file for the importer: a head that names columns and types, and rows. */
export class Table {
  #text: string;
  #rows = 0;
  #multiline = false;
  #longest = 0;

  private constructor(
    private readonly handle: FileHandle,
    readonly file: string,
    private readonly columns: Columns,
  ) {
    const head = Object.entries(columns).map(([name, type]) => `${name.startsWith(":") ? "" : name}:${type}`);
    this.#text = `${head.join(",")}\n`;
  }

  static async create(path: string, file: string, columns: Columns): Promise<Table> {
    return new Table(await open(path, "wx"), file, columns);
  }

  /** Adds a row. Absent and null properties stay away from the database; one that has no column is a fault of ours. */
  add(row: Properties): void {
    const given = Object.keys(row).find((name) => !(name in this.columns) && row[name] !== null && row[name] !== undefined);
    if (given !== undefined) throw new Error(`${this.file} has no column for "${given}"`);
    const cells = Object.entries(this.columns).map(([name, type]) => this.#cell(row[name], type));
    this.#text += `${cells.join(",")}\n`;
    this.#rows += 1;
  }

  /** To be awaited after some rows: keeps what is in memory small. */
  async flush(least = BUFFER): Promise<void> {
    if (this.#text.length < least) return;
    const text = this.#text;
    this.#text = "";
    await this.handle.writeFile(text);
  }

  async close(): Promise<TableFacts> {
    await this.flush(1);
    await this.handle.close();
    return { file: this.file, rows: this.#rows, multiline: this.#multiline, longest: this.#longest };
  }

  #cell(value: unknown, type: ColumnType): string {
    if (value === null || value === undefined) return "";
    if (type === "long" || type === "double") return String(value);
    const text = Array.isArray(value) ? this.#list(value as readonly string[]) : String(value);
    if (/[\r\n]/u.test(text)) this.#multiline = true;
    this.#longest = Math.max(this.#longest, text.length * 3);
    return `"${text.replaceAll('"', '""')}"`;
  }

  #list(values: readonly string[]): string {
    const odd = values.find((value) => value.includes(BETWEEN));
    if (odd === undefined) return values.join(BETWEEN);
    throw new AtlasError(
      "INVALID_INPUT",
      `${JSON.stringify(odd)} holds the control character U+001F, which the importer's files keep for lists; correct it where it was read.`,
    );
  }
}
