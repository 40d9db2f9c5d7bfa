import type { Kind } from "../kinds.js";
import type { Relation } from "../relations.js";
import type { Region, State, Status } from "../vocabulary.js";

/** One sentence behind a relation, as a file carries it. */
export interface ExportEvidence {
  readonly quote: string;
  readonly document: string;
  readonly title: string;
  readonly publication: string | null;
  readonly publishedOn: string | null;
  readonly locator: string | null;
}

/** A node as a file carries it. `null` is what is not known. */
export interface ExportNode {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly subtype: string | null;
  readonly region: Region | null;
  readonly degree: number;
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
  readonly evidence: readonly ExportEvidence[];
}

/** A network for a file: nodes, the relations among them, and what a reader of the file should know of it. */
export interface ExportNetwork {
  readonly title: string;
  /** The day that the data is as of. */
  readonly asOf: string | null;
  readonly nodes: Iterable<ExportNode>;
  readonly edges: Iterable<ExportEdge>;
}

type Cell = string | number | boolean | null;

interface Column<T> {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean";
  readonly of: (record: T) => Cell;
}

const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join("|"));

/** The columns of a node in every flat format, after its id. Lists are joined by `|`. */
export const NODE_COLUMNS: readonly Column<ExportNode>[] = [
  { name: "name", type: "string", of: ({ name }) => name },
  { name: "kind", type: "string", of: ({ kind }) => kind },
  { name: "subtype", type: "string", of: ({ subtype }) => subtype },
  { name: "region", type: "string", of: ({ region }) => region },
  { name: "aliases", type: "string", of: ({ aliases }) => list(aliases) },
  { name: "degree", type: "integer", of: ({ degree }) => degree },
];

const quoted = ({ quote, title, publication, publishedOn }: ExportEvidence): string =>
  `${quote}〔${[publication, title, publishedOn].filter(Boolean).join("，")}〕`;

/** The columns of a relation in every flat format, after its id and ends. */
export const EDGE_COLUMNS: readonly Column<ExportEdge>[] = [
  { name: "type", type: "string", of: ({ type }) => type },
  { name: "status", type: "string", of: ({ status }) => status },
  { name: "validFrom", type: "string", of: ({ validFrom }) => validFrom },
  { name: "validTo", type: "string", of: ({ validTo }) => validTo },
  { name: "title", type: "string", of: ({ title }) => title },
  { name: "role", type: "string", of: ({ role }) => role },
  { name: "state", type: "string", of: ({ state }) => state },
  { name: "crossing", type: "boolean", of: ({ crossing }) => crossing },
  { name: "claimCount", type: "integer", of: ({ claimCount }) => claimCount },
  { name: "documentCount", type: "integer", of: ({ documentCount }) => documentCount },
  { name: "evidence", type: "string", of: ({ evidence }) => list(evidence.map(quoted)) },
];
