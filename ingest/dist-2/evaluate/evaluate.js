import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { compareText } from "@chengyu-atlas/model";
import { annotate } from "../extract/annotation.js";
import { extract } from "../extract/extract.js";
import { extractFile } from "../extract/read-document.js";
import { CONTROLS } from "./controls.js";
import { Score } from "./score.js";
/** Reads every annotated document of some folders – `docs/NAME.txt` with `gold/NAME.json` – and compares what is found. */
export async function evaluate(folders, gazetteer) {
  const score = new Score();
  for (const folder of folders) await evaluateFolder(folder, gazetteer, score);
  return score;
}
async function evaluateFolder(folder, gazetteer, score) {
  const files = (await readdir(join(folder, "gold"))).filter((name) => name.endsWith(".json")).sort(compareText);
  for (const file of files) {
    const name = basename(file, ".json");
    const gold = JSON.parse(await readFile(join(folder, "gold", file), "utf8"));
    const extraction = await extractFile(join(folder, "docs", `${name}.txt`), gazetteer);
    score.add(gold, annotate(name, extraction), extraction.source.text);
  }
}
/** Relations found in sentences that state none, each with its sentence. */
export function foundInControls(gazetteer) {
  return CONTROLS.flatMap((text) => {
    const { relations } = extract({ text, format: "txt", parts: [], notes: [] }, gazetteer, { issued: "2021-06-01", city: "重庆市" });
    return relations.map(({ frame }) => `${frame}: ${text}`);
  });
}
//# sourceMappingURL=evaluate.js.map
