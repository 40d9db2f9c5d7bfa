import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareText } from "@chengyu-atlas/model";
import { DEFAULT_GAZETTEER } from "../cli.js";
import { loadGazetteer } from "../gazetteer.js";
import { CONTROLS } from "./controls.js";
import { evaluate, foundInControls } from "./evaluate.js";
import { ratiosOf } from "./tally.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** Where annotated documents are looked for: beside the project, else the project's own. */
const FOLDERS = ["../shared/eval/dev", "tests/annotated"];
const HELP = `Usage: npm run eval -- [FOLDER…] [--verbose] [--write]

Reads annotated documents (FOLDER/docs/NAME.txt with FOLDER/gold/NAME.json) and prints how much of what is annotated was found, and
how much of what was found is annotated; then sentences that state nothing. docs/reading.md says what counts.

  --verbose   list what was found wrongly (+) and what was missed (-)
  --write     keep what was measured: frames below 0.95 only propose, and the page of sources shows the table
`;
/** The eval command. Resolves to 0, or 1 where it cannot run or a sentence that states nothing was read as stating something. */
export async function main(argv, { cwd, out, err }) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { verbose: { type: "boolean" }, write: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    out.write(HELP);
    return 0;
  }
  const usual = FOLDERS.map((f) => join(ROOT, f)).find((f) => existsSync(join(f, "gold")));
  const folders = positionals.length === 0 && usual !== undefined ? [usual] : positionals.map((name) => resolve(cwd, name));
  const bad = positionals.find((_, i) => !existsSync(join(folders[i] ?? "", "gold")));
  if (bad !== undefined || folders.length === 0) {
    err.write(`${bad ?? "There"} has no annotated documents: name a folder with docs/NAME.txt and gold/NAME.json.\n`);
    return 1;
  }
  const { gazetteer } = await loadGazetteer(DEFAULT_GAZETTEER);
  const score = await evaluate(folders, gazetteer);
  out.write(`${tableOf(score).join("\n")}\n`);
  if (values.verbose) out.write(`\n${score.differences.join("\n")}\n`);
  const wrong = foundInControls(gazetteer);
  out.write(
    `\n${wrong.length} relations found in ${CONTROLS.length} sentences that state none\n${wrong.map((line) => `  ${line}\n`).join("")}`,
  );
  if (values.write) {
    writeFileSync(join(ROOT, "ingest/src/extract/measured.ts"), measuredModule(score));
    writeFileSync(join(ROOT, "client/src/panels/sources/reading.json"), `${JSON.stringify(shownOnPage(score, wrong.length), null, 2)}\n`);
  }
  return wrong.length === 0 ? 0 : 1;
}
/** The measures as lines: each type, and each frame. */
function tableOf({ entities, relations, indicators, frames, quotes }) {
  const section = (title, tallies) => [
    line(title, tallies.sum),
    ...(tallies.byName.size > 1 ? sorted(tallies).map(([name, tally]) => line(`  ${name}`, tally)) : []),
  ];
  return [
    ...section("entities", entities),
    ...section("relations", relations),
    ...section("indicators", indicators),
    `${"quotes that stand in the text".padEnd(34)}${quotes.found} of ${quotes.of}`,
    "",
    "frames",
    ...sorted(frames).map(
      ([name, { right, wrong }]) =>
        `  ${name.padEnd(32)}P ${shown(ratiosOf({ right, wrong, missed: 0 }).precision)}  (${right} right, ${wrong} wrong)`,
    ),
  ];
}
const sorted = ({ byName }) => [...byName].sort(([a], [b]) => compareText(a, b));
const shown = (ratio) => (ratio === undefined ? "  –  " : ratio.toFixed(3));
function line(name, tally) {
  const { precision, recall, f1 } = ratiosOf(tally);
  const { right, wrong, missed } = tally;
  return `${name.padEnd(34)}P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}
/** What the product's page of sources shows of it. */
function shownOnPage({ documents, entities, relations, indicators, frames }, found) {
  const rows = (tallies) => sorted(tallies).map(([name, tally]) => ({ name, ...tally }));
  const controls = { sentences: CONTROLS.length, found };
  return { documents, controls, entities: rows(entities), relations: rows(relations), indicators: rows(indicators), frames: rows(frames) };
}
function measuredModule({ frames }) {
  const rows = sorted(frames).map(([name, { right, wrong }]) => `  "${name}": { right: ${right}, wrong: ${wrong} },\n`);
  return `import type { Measured } from "./precision.js";

/** What \`npm run eval -- --write\` measured on the annotated documents, frame by frame. */
export const MEASURED: Readonly<Record<string, Measured>> = {
${rows.join("")}};
`;
}
//# sourceMappingURL=eval-cli.js.map
