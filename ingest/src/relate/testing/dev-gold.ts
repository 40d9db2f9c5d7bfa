import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cleanText } from "../../clean/clean-text.js";
import { datesOf } from "../../values/index.js";
import { FRAMES } from "../frames/index.js";
import { relate } from "../relate.js";
import { type Gold, goldRecognition } from "./gold.js";

/** The annotated documents: they lie beside the repository, or beside a folder that holds it; nowhere, where it was cloned alone. */
function devFolder(): string | undefined {
  for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) {
    const folder = join(at, "shared", "eval", "dev");
    if (existsSync(join(folder, "gold"))) return folder;
  }
  return undefined;
}

/** How often a frame was right and wrong on the annotated documents. */
export interface Measured {
  readonly right: number;
  readonly wrong: number;
}

export function hasDevGold(): boolean {
  return devFolder() !== undefined;
}

/** Every frame's hits on the annotated documents, with the annotated entities, in the order of the frames. */
export function measureFrames(): Record<string, Measured> {
  const folder = devFolder();
  if (folder === undefined) throw new Error("the annotated documents are not here");
  const counts = new Map(FRAMES.map(({ id }) => [id, { right: 0, wrong: 0 }]));
  for (const file of readdirSync(join(folder, "gold")).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, "gold", file), "utf8")) as Gold;
    const clean = cleanText(readFileSync(join(folder, "docs", file.replace(/\.json$/u, ".txt")), "utf8"));
    const wanted = new Set(gold.relations.flatMap(({ type, source, target }) => keys(type, source, target)));
    for (const { relation, source, target, frame } of relate(clean, goldRecognition(gold, clean), datesOf(clean))) {
      const count = counts.get(frame);
      if (count) count[wanted.has(`${relation} ${source} ${target}`) ? "right" : "wrong"]++;
    }
  }
  return Object.fromEntries(counts);
}

function keys(type: string, source: string, target: string): string[] {
  return type === "SIGNED_WITH" ? [`${type} ${source} ${target}`, `${type} ${target} ${source}`] : [`${type} ${source} ${target}`];
}
