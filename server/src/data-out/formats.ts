import { type ExportAbout, gexfWriter, graphmlWriter, jsonldWriter, jsonWriter, type Label, type RecordWriter } from "@chengyu-atlas/model";

/** A format of one file of text. */
export interface TextFormat {
  readonly ending: string;
  readonly contentType: string;
  readonly about: Label;
  readonly writer: (about: ExportAbout & { readonly base: string | undefined }) => RecordWriter;
}

/** Formats of one text file each. CSV is several tables, and `neo4j-admin` a folder for an importer; both stand apart. */
export const TEXT_FORMATS = {
  graphml: {
    ending: "graphml",
    contentType: "application/graphml+xml; charset=utf-8",
    about: { zh: "GraphML：Gephi、yEd、networkx、igraph", en: "GraphML: Gephi, yEd, networkx, igraph" },
    writer: graphmlWriter,
  },
  gexf: {
    ending: "gexf",
    contentType: "application/gexf+xml; charset=utf-8",
    about: { zh: "GEXF：Gephi，带时间轴", en: "GEXF: Gephi, with its timeline" },
    writer: gexfWriter,
  },
  json: {
    ending: "json",
    contentType: "application/json; charset=utf-8",
    about: { zh: "JSON：全部主张与证据", en: "JSON: all claims and evidence" },
    writer: jsonWriter,
  },
  jsonld: {
    ending: "jsonld",
    contentType: "application/ld+json; charset=utf-8",
    about: { zh: "JSON-LD：RDF，用 schema.org 与 PROV 词汇", en: "JSON-LD: RDF in the terms of schema.org and PROV" },
    writer: ({ base }) => jsonldWriter(base),
  },
} as const satisfies Record<string, TextFormat>;

/** Formats that go out over HTTP too. */
export const HTTP_FORMATS = ["graphml", "gexf", "csv", "json", "jsonld"] as const;
export type HttpFormat = (typeof HTTP_FORMATS)[number];

/** All formats that the command knows. */
export const FORMATS = [...HTTP_FORMATS, "neo4j-admin"] as const;
export type Format = (typeof FORMATS)[number];
