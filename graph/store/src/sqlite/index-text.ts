import type { GraphNode } from "@chengyu-atlas/model";
import { fold, searchTerms } from "../search/fold.js";
import { indexText } from "../search/grams.js";
import type { Connection } from "./connection.js";

/** Makes a node findable by its names. */
export function indexNode(db: Connection, seq: number, { name, aliases }: Pick<GraphNode, "name" | "aliases">): void {
  db.run("INSERT INTO node_search (rowid, terms) VALUES (?, ?)", seq, indexText(searchTerms([name, ...aliases])));
}

export function unindexNode(db: Connection, seq: number): void {
  db.run("DELETE FROM node_search WHERE rowid = ?", seq);
}

/** Makes a document findable by its title and text. */
export function indexDocument(db: Connection, seq: number, title: string, text: string): void {
  db.run("INSERT INTO document_search (rowid, terms) VALUES (?, ?)", seq, indexText([fold(title), fold(text)]));
}

export function unindexDocument(db: Connection, seq: number): void {
  db.run("DELETE FROM document_search WHERE rowid = ?", seq);
}
