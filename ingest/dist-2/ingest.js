import { resolve } from "node:path";
import { readRecordFile, readTextFile } from "./document.js";
import { planFiles, recordFileOf } from "./files.js";
import { refuseFile } from "./refusal.js";
import { Run } from "./run.js";
import { tablesOf } from "./tables/mapping.js";
import { readTableFile } from "./tables/table-document.js";
/**
 * Reads documents and writes each in one transaction with its receipt, so that a run that ends anywhere leaves whole
 * documents and can be repeated. Memory does not grow with the number of files.
 */
export async function ingestPaths(options) {
  const run = new Run(options);
  const gazetteer = await run.gazetteer();
  const plan = withoutMapping(await planFiles(options.paths), options.mapping);
  plan.refused.forEach(run.refuseFile);
  run.files = plan.records.length + plan.tables.length + plan.texts.length;
  for (const file of plan.mappings) {
    // passed over where its table is read; else what it says would be lost in silence
    if (tablesOf(file).some((table) => plan.tables.includes(table))) continue;
    run.refuseFile({ file, message: "is the mapping of a table that is not here; name the table, and the mapping with --mapping" });
  }
  const textsOfRecords = new Set();
  for (const file of plan.records) {
    await run.take(file, async () => {
      const read = await readRecordFile(file, gazetteer, (text) => textsOfRecords.add(text));
      return read.is === "gazetteer" ? "gazetteer" : run.write(file, read);
    });
    if (run.stopped) break;
  }
  for (const file of run.stopped ? [] : plan.tables) {
    await run.take(file, async () => run.write(file, await readTableFile(file, gazetteer, options.mapping)));
    if (run.stopped) break;
  }
  for (const file of run.stopped ? [] : plan.texts) {
    await run.take(file, async () => {
      if (textsOfRecords.has(resolve(file))) return "partOfOther";
      const owner = await recordFileOf(file);
      // in a folder its record file has been read as well; named alone it would be passed over in silence
      if (owner !== undefined && plan.records.includes(owner)) return "partOfOther";
      if (owner !== undefined) throw refuseFile(file, `belongs to ${owner}; name that file, or the folder`);
      return run.write(file, await readTextFile(file, gazetteer, options.texts, options.proposer));
    });
    if (run.stopped) break;
  }
  await run.conclude();
  return run.report(plan.skipped);
}
/** The mapping that the user names may have any name and lie in a folder that is read; it is no document. */
function withoutMapping(plan, mapping) {
  return { ...plan, records: plan.records.filter((file) => file !== mapping), mappings: plan.mappings.filter((file) => file !== mapping) };
}
//# sourceMappingURL=ingest.js.map
