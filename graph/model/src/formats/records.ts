import type { Amount, DocumentRecord } from "../fields.js";
import type { Kind } from "../kinds.js";
import type { Relation } from "../relations.js";
import type { Bound, Region, State, Status } from "../vocabulary.js";

/** One sentence behind a relation, as a file carries it. */
export interface ExportEvidence {
  readonly quote: string;
  readonly document: string;
  readonly title: string;
  readonly publication: string | null;
  readonly publishedOn: string | null;
  readonly locator: string | null;
  /** Where the quote stands in the document's text: UTF-16 code units from 0, the end excluded. */
  readonly start?: number;
  readonly end?: number;
}

/** A node as a file carries it. `null` is what is not known; what may be absent the writer of the file does not have. */
export interface ExportNode {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly subtype: string | null;
  readonly region: Region | null;
  readonly degree: number;
  /** Ids of the place where it is, or a place's parent, and of its city. */
  readonly place?: string | null;
  readonly city?: string | null;
  readonly longitude?: number | null;
  readonly latitude?: number | null;
  readonly note?: string | null;
}

/** One statement of a document or several, as a file carries it; relations bundle them. */
export interface ExportClaim {
  readonly id: string;
  readonly status: Status;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly title: string | null;
  readonly role: string | null;
  readonly amount: Amount | null;
  readonly state: State;
  readonly method: string;
  readonly evidence: readonly ExportEvidence[];
}

/** A relation as a file carries it, with what supports it. */
export interface ExportEdge {
  readonly id: string;
  readonly type: Relation;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly title: string | null;
  readonly role: string | null;
  readonly state: State;
  readonly crossing: boolean;
  readonly claimCount: number;
  readonly documentCount: number;
  /** Each sentence once, whichever of the claims it supports. */
  readonly evidence: readonly ExportEvidence[];
  readonly amount?: Amount | null;
  /** Fields on which documents disagree. */
  readonly disputes?: readonly string[];
  readonly claims?: readonly ExportClaim[];
}

/** A source as a file carries it, without its text, and how much it supports. */
export type ExportDocument = DocumentRecord & {
  readonly nodeCount: number;
  readonly claimCount: number;
  readonly observationCount: number;
};

/** A number about a node as a file carries it. */
export interface ExportObservation {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly period: string | null;
  readonly evidence: readonly ExportEvidence[];
}

/** What a reader of the file should know of it. */
export interface ExportAbout {
  readonly title: string;
  /** The day that the data is as of. */
  readonly asOf: string | null;
}

/** A network for a file: nodes and the relations among them. */
export interface ExportNetwork extends ExportAbout {
  readonly nodes: Iterable<ExportNode>;
  readonly edges: Iterable<ExportEdge>;
}

/** One record of a file. They come in this order: all nodes, all relations, all documents, all observations. */
export type ExportRecord =
  | { readonly is: "node"; readonly node: ExportNode }
  | { readonly is: "relation"; readonly relation: ExportEdge }
  | { readonly is: "document"; readonly document: ExportDocument }
  | { readonly is: "observation"; readonly observation: ExportObservation };

/** Writes a file record by record, so that a file of any length is never in memory whole. */
export interface RecordWriter {
  readonly begin: () => string;
  /** What a record adds; empty where the format has no place for it. */
  readonly write: (record: ExportRecord) => string;
  readonly end: () => string;
}

/** A network through a writer, in pieces. */
export function* piecesOf(writer: RecordWriter, { nodes, edges }: ExportNetwork): Generator<string> {
  yield writer.begin();
  for (const node of nodes) yield writer.write({ is: "node", node });
  for (const relation of edges) yield writer.write({ is: "relation", relation });
  yield writer.end();
}
