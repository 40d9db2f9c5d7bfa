// npm start: installs and builds what is missing, loads the sample network into an empty database, serves the atlas.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fail, prepare, ROOT } from "./lib/prepare.mjs";

const strict = () => {
  try {
    return parseArgs({ options: { strict: { type: "boolean" } } }).values.strict ?? false;
  } catch (error) {
    fail(`${error.message.split(". ")[0]}; npm start takes --strict alone; settings are environment variables.`);
  }
};
const env = strict() ? { ...process.env, ATLAS_STRICT: "1" } : process.env;

prepare();
const { openStore } = await import("@chengyu-atlas/store");
const { ingestPaths } = await import("@chengyu-atlas/ingest");
const { serve } = await import("@chengyu-atlas/server");

try {
  const store = await openStore(process.env);
  if ((await store.countDocuments({})) === 0) {
    console.log("The database is empty: loading the sample network …");
    const report = await ingestPaths({ store, paths: [join(ROOT, "seeds", "documents")], gazetteer: join(ROOT, "seeds", "gazetteer") });
    if (report.refused.length > 0)
      fail(`The sample network did not load: ${report.refused[0].file}:${report.refused[0].line} ${report.refused[0].message}`);
  }
  await serve({ store, env, clientDir: join(ROOT, "client", "dist") });
} catch (error) {
  if (process.env.ATLAS_DEBUG) console.error(error);
  fail(error instanceof Error ? error.message : String(error));
}
