import type { ExportClaim, ExportDocument, ExportEdge, ExportEvidence, ExportNode, ExportObservation } from "./records.js";

export type Cell = string | number | boolean | null;

/** One column of a flat format. */
export interface Column<T> {
  readonly name: string;
  readonly type: "string" | "integer" | "double" | "boolean";
  readonly of: (record: T) => Cell;
}

/** Several texts in one cell, joined by `|`; what stands in a text as `|` or `\` has a `\` before it. */
export function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map((value) => value.replace(/[|\\]/gu, "\\$&")).join("|");
}

const text = <T>(name: string, of: (record: T) => string | null | undefined): Column<T> => ({
  name,
  type: "string",
  of: (record) => of(record) ?? null,
});
const number = <T>(name: string, type: "integer" | "double", of: (record: T) => number | null | undefined): Column<T> => ({
  name,
  type,
  of: (record) => of(record) ?? null,
});

/** The columns of a node in every flat format, after its id. */
export const NODE_COLUMNS: readonly Column<ExportNode>[] = [
  text("name", ({ name }) => name),
  text("kind", ({ kind }) => kind),
  text("subtype", ({ subtype }) => subtype),
  text("region", ({ region }) => region),
  text("aliases", ({ aliases }) => joined(aliases)),
  number("degree", "integer", ({ degree }) => degree),
  text("place", ({ place }) => place),
  text("city", ({ city }) => city),
  number("longitude", "double", ({ longitude }) => longitude),
  number("latitude", "double", ({ latitude }) => latitude),
  text("note", ({ note }) => note),
];

const quoted = ({ quote, title, publication, publishedOn }: ExportEvidence): string =>
  `${quote}〔${[publication, title, publishedOn].filter(Boolean).join("，")}〕`;
const distinct = (values: readonly (string | null)[]) => joined([...new Set(values)].filter((value) => value !== null));

type Dated = Pick<ExportClaim, "status" | "validFrom" | "validTo" | "title" | "role"> & Pick<ExportEdge, "amount">;

/** What a relation and each of its claims have alike. */
const said = <T extends Dated>(): readonly Column<T>[] => [
  text("status", ({ status }) => status),
  text("validFrom", ({ validFrom }) => validFrom),
  text("validTo", ({ validTo }) => validTo),
  text("title", ({ title }) => title),
  text("role", ({ role }) => role),
  number("amountValue", "double", ({ amount }) => amount?.value),
  text("amountUnit", ({ amount }) => amount?.unit),
  text("amountBound", ({ amount }) => amount?.bound),
];

/** The columns of a relation in every flat format, after its id and ends. Dates are as they are known: `2020`, `2020-10`, `2020-10-30`. */
export const EDGE_COLUMNS: readonly Column<ExportEdge>[] = [
  text("type", ({ type }) => type),
  ...said<ExportEdge>(),
  text("state", ({ state }) => state),
  { name: "crossing", type: "boolean", of: ({ crossing }) => crossing },
  text("disputes", ({ disputes }) => joined(disputes ?? [])),
  number("claimCount", "integer", ({ claimCount }) => claimCount),
  number("documentCount", "integer", ({ documentCount }) => documentCount),
  text("evidence", ({ evidence }) => joined(evidence.map(quoted))),
  text("documents", ({ evidence }) => distinct(evidence.map(({ document }) => document))),
  text("documentTitles", ({ evidence }) => distinct(evidence.map(({ title }) => title))),
  text("publishedOn", ({ evidence }) => distinct(evidence.map(({ publishedOn }) => publishedOn))),
];

export const CLAIM_COLUMNS: readonly Column<ExportClaim>[] = [
  ...said<ExportClaim>(),
  text("state", ({ state }) => state),
  text("method", ({ method }) => method),
];

export const EVIDENCE_COLUMNS: readonly Column<ExportEvidence>[] = [
  text("document", ({ document }) => document),
  number("start", "integer", ({ start }) => start),
  number("end", "integer", ({ end }) => end),
  text("locator", ({ locator }) => locator),
  text("quote", ({ quote }) => quote),
];

export const DOCUMENT_COLUMNS: readonly Column<ExportDocument>[] = [
  text("type", ({ type }) => type),
  text("title", ({ title }) => title),
  text("publication", ({ publication }) => publication),
  text("publishedOn", ({ publishedOn }) => publishedOn),
  text("issue", ({ issue }) => issue),
  text("page", ({ page }) => page),
  text("url", ({ url }) => url),
  text("note", ({ note }) => note),
  number("nodeCount", "integer", ({ nodeCount }) => nodeCount),
  number("claimCount", "integer", ({ claimCount }) => claimCount),
  number("observationCount", "integer", ({ observationCount }) => observationCount),
];

export const OBSERVATION_COLUMNS: readonly Column<ExportObservation>[] = [
  text("subject", ({ subject }) => subject),
  text("measure", ({ measure }) => measure),
  number("value", "double", ({ value }) => value),
  text("unit", ({ unit }) => unit),
  text("bound", ({ bound }) => bound),
  text("period", ({ period }) => period),
];
