import { join } from "node:path";
import type { DocumentBundle } from "@chengyu-atlas/model";
import { ingestPaths } from "../ingest.js";
import { formatRefusal } from "../refusal.js";
import type { IngestReport } from "../report.js";
import { folderWith } from "./folder.js";

/** What came of reading files without a store: the bundles, and each refusal as a line with short file names. */
export interface Checked {
  readonly report: IngestReport;
  readonly refused: readonly string[];
  readonly bundles: readonly DocumentBundle[];
}

/** Reads `files`; those under `gazetteer/` are the gazetteer. */
export async function check(files: Readonly<Record<string, string | Uint8Array>>): Promise<Checked> {
  const folder = folderWith(files);
  const bundles: DocumentBundle[] = [];
  const writeDocument = async (bundle: DocumentBundle) => {
    bundles.push(bundle);
    return { outcome: "added", nodes: 0, claims: 0, observations: 0 } as const;
  };
  const withdrawDocument = () => Promise.reject(new Error("not asked for"));
  const hasGazetteer = Object.keys(files).some((name) => name.startsWith("gazetteer/"));
  const report = await ingestPaths({
    store: { writeDocument, withdrawDocument },
    texts: { undated: true },
    paths: Object.keys(files)
      .filter((name) => !name.includes("/"))
      .map((name) => join(folder, name)),
    ...(hasGazetteer && { gazetteer: join(folder, "gazetteer") }),
  });
  const refused = report.refused.map(formatRefusal).map((line) => line.replaceAll(`${folder}/`, ""));
  return { report, refused, bundles };
}

/** A small document of two nodes, to which tests add their own records. */
export function document(records: string, text = "甲大学与乙研究院签约。乙研究院位于丙区，投入5亿元。甲大学与乙研究院签约。"): string {
  return `document:
  id: sample
  type: digest
  title: 样例
  text: ${JSON.stringify(text)}
nodes:
  - { kind: Institution, name: 甲大学 }
  - { kind: Institution, name: 乙研究院, ref: 乙 }
  - { kind: Place, name: 丙区 }
${records}`;
}
