import { mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isPartialDate } from "@chengyu-atlas/model";
import { DEFAULT_GAZETTEER } from "../cli.js";
import { planFiles } from "../files.js";
import { loadGazetteer } from "../gazetteer.js";
import { isRefused } from "../parse.js";
import { formatRefusal, refuseFile } from "../refusal.js";
import { annotate } from "./annotation.js";
import { isDoubtful } from "./precision.js";
import { extractFile } from "./read-document.js";

const HELP = `Usage: npm run extract -- --out DIR FILE… [options]

Reads documents (.txt, .md, .html, .docx, .pdf; folders with everything in them) and writes for each DIR/NAME.json: what it names, which
relations it states and what it measures, each with its quote. Nothing goes into the graph. The form: docs/reading.md

  --out DIR      the folder to write to; made where it is missing
  --date DATE    the date of issue of documents that give none, e.g. 2020-11-03
  --all          also relations of frames that were wrong too often on annotated documents
`;
/** The extract command. Resolves to 0 where all files were read, 1 where none was, else 2. */
export async function main(argv, { cwd, out, err }) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      date: { type: "string" },
      all: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    out.write(HELP);
    return 0;
  }
  if (values.out === undefined || positionals.length === 0 || (values.date !== undefined && !isPartialDate(values.date))) {
    err.write(
      values.date === undefined
        ? "Name a folder with --out, and the files to read.\n"
        : `--date "${values.date}" is no date; write 2020-11-03.\n`,
    );
    return 1;
  }
  const folder = resolve(cwd, values.out);
  mkdirSync(folder, { recursive: true });
  const { gazetteer } = await loadGazetteer(DEFAULT_GAZETTEER);
  const plan = await planFiles(positionals.map((path) => resolve(cwd, path)));
  const refused = [...plan.refused];
  const written = new Map();
  for (const file of plan.texts) {
    const name = basename(file, extname(file));
    try {
      const other = written.get(name);
      if (other !== undefined) throw refuseFile(file, `would be written to the same file as ${other}; give it another name`);
      const extraction = await extractFile(file, gazetteer, values.date === undefined ? {} : { issued: values.date });
      const annotation = annotate(name, extraction);
      const relations = annotation.relations.filter(({ frame }) => values.all || frame === undefined || !isDoubtful(frame));
      writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...annotation, relations }, null, 1)}\n`);
      written.set(name, file);
      const { entities, indicators } = annotation;
      out.write(`${name}: ${entities.length} entities, ${relations.length} relations, ${indicators.length} indicators\n`);
    } catch (error) {
      if (!isRefused(error)) throw error;
      refused.push(...error.refusals);
    }
  }
  for (const refusal of refused) err.write(`${formatRefusal(refusal)}\n`);
  out.write(`${written.size} of ${plan.texts.length + plan.refused.length} documents read\n`);
  return refused.length === 0 ? 0 : written.size === 0 ? 1 : 2;
}
//# sourceMappingURL=extract-cli.js.map
