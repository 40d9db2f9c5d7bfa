import { join } from "node:path";
import { ingestPaths } from "../ingest.js";
import { formatRefusal } from "../refusal.js";
import { folderWith } from "./folder.js";
/** Reads `files`; those under `gazetteer/` are the gazetteer. */
export async function check(files) {
  const folder = folderWith(files);
  const bundles = [];
  const writeDocument = async (bundle) => {
    bundles.push(bundle);
    return { outcome: "added", nodes: 0, claims: 0, observations: 0 };
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
export function document(records, text = "甲大学与乙研究院签约。乙研究院位于丙区，投入5亿元。甲大学与乙研究院签约。") {
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
//# sourceMappingURL=check.js.map
